<?php
if (!env('A1')) { log('error'); } //! A1 unknown
if (!env('A2')) { warn('x'); } //! A2 unknown
if (!env('A3')) { log('missing'); } //! A3 unknown
if (!env('A4')) { log('required'); } //! A4 unknown
if (!env('A5')) { log('invalid'); } //! A5 unknown
if (!env('A6')) { log('failed'); } //! A6 unknown
