env('NO') <?php
namespace Acme;
#[Attribute(env('IN_ATTRIBUTE'))] //! IN_ATTRIBUTE unknown
// env('NO')
# env('NO')
/* env('NO') */
return [
    'a' => env('PLAIN'), //! PLAIN unknown
    'b' => env('PORT', 3000), //! PORT optional = 3000
    'c' => env('HOST', 'localhost'), //! HOST optional = localhost
    'd' => env("DEBUG", false), //! DEBUG optional = false
    'e' => env('NOTHING', null), //! NOTHING optional
    'f' => env('EMPTY', ''), //! EMPTY unknown
    'g' => env('COMPUTED', storage_path('logs')), //! COMPUTED optional = storage_path('logs') computed
    'h' => env('OUTER', env('INNER', 'd')), //! OUTER optional = env('INNER', 'd') computed; INNER optional = d
    'i' => env('A1') ?: env('A2'), //! A1 optional = env('A2') computed; A2 unknown
    'j' => getenv('B1') ?: 'd', //! B1 optional = d
    'k' => $_ENV['B2'] ?? 'd', //! B2 optional = d
    'l' => $_ENV["B3"] ?? getenv('B4') ?: 'last', //! B3 optional = last; B4 optional = last
    'm' => getenv('B5') ?: '', //! B5 unknown
    'n' => $_ENV['B6'], //! B6 unknown
    'o' => Env::get('C1', 'd'), //! C1 optional = d
    'p' => \Illuminate\Support\Env::get('C2'), //! C2 unknown
    'q' => Env::getOrFail('C3'), //! C3 required
    'r' => (bool) env('C4', true), //! C4 optional = true
    's' => isset($_ENV['C5']), //! C5 optional
    't' => !empty($_ENV['C6']), //! C6 optional
    'u' => getenv('C7') ?: throw new \Exception('no C7'), //! C7 required
    'v' => getenv('C8') === 'yes', //! C8 optional
    'w' => env('C9') ? 1 : 2, //! C9 optional
    'x' => env('D1') && run(), //! D1 optional
    'y' => getenv('D2', true), //! D2 unknown
    'z' => \getenv('D3'), //! D3 unknown
    'aa' => $this->env('NO') . Foo::env('NO') . $env('NO') . myenv('NO'),
    'ab' => (int) (getenv('D4') ?: 5), //! D4 optional = 5
    'ac' => trim(getenv('D5')) ?: 'x', //! D5 optional = x
    'ad' => [env('D6') ?: 'x', 1], //! D6 optional = x
    'ae' => env('D7') ?: ($a ? 1 : 2), //! D7 optional = ($a ? 1 : 2) computed
    'af' => env('D8', -1.5), //! D8 optional = -1.5
    'ag' => $_SERVER['NO'] . $_ENV['small'],
    'ah' => array_key_exists('D9', $_ENV), //! D9 optional
    'ai' => explode(',', env('E1', 'a,b')), //! E1 optional = a,b
    'aj' => getenv('E2') <= 5, //! E2 optional
    'ak' => (string) getenv('E3'), //! E3 unknown
    'al' => env('E4', 1_000), //! E4 optional = 1_000
    'am' => $_ENV['E5'] ?? null, //! E5 unknown
    'an' => env('E6', TRUE), //! E6 optional = TRUE
    'ao' => ((bool) env('E7')) ?: 'x', //! E7 optional = x
    'ap' => getenv('E8') > 5, //! E8 optional
    'aq' => rtrim(env('E9')) ?: 'x', //! E9 optional = x
    'ar' => ['k' => env('F1') ?: 'x' => 1], //! F1 optional = x
    'as' => (getenv('F2') || 'x') && true, //! F2 optional = x
    'at' => env('F3', $default), //! F3 optional = $default computed
    'au' => env('F4') . 'x', //! F4 unknown
];
$a = getenv('G1') or die('no G1'); //! G1 required
$b = getenv('G2') || exit(1); //! G2 required
$_ENV['G3'] ??= 'd'; //! G3 optional = d; G3 set
$c = "x {$_ENV['G4']} env('NO')"; //! G4 unknown
$d = 'x {$_ENV["NO"]}';
$e = <<<"TXT"
  it's env('NO') {$_ENV['G5']}
  TXT . env('G6'); //! ^ G5 unknown; G6 unknown
$f = <<<'TXT'
  {$_ENV['NO']} "
  TXT;
$g = `ls {$_ENV['G7']}`; //! G7 unknown
$h = <<<TXT
  {$_ENV['G8']} "
  TXT; //! ^ G8 unknown
$i = getenv('G9') or run(); //! G9 optional = run() computed
?>
<p>it's env('NO')</p>
<?= env('H1') ?> env('NO') //! H1 unknown
<?php echo env('H2'), env('H3');  //! H2 unknown; H3 unknown
abort_if(getenv('H4') ?: abort(500)); //! H4 required
