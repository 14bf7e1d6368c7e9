export default class { run() {} } //! symbol class default; symbol method default.run
