<p>it's {{ env('A1') }} and {!! env('A2', 'd') !!}</p> //! A1 unknown; A2 optional = d
{{-- {{ env('NO') }} --}}
@if (env('A3')) //! A3 optional
@php $x = env('A4'); @endphp //! A4 unknown
env('NO') me@example(env('NO'))
<?php env('A5') ?> //! A5 unknown
{{ env('A6') ?: 'x' }} {{ 5 }} //! A6 optional = x
@php(env('A7')) //! A7 unknown
@include('x', ['y' => "{{ env('NO') }}"])
{{-- {{ env('NO') }}
