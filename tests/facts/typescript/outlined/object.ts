export default { run() {}, go: () => {}, value: 1 }; //! symbol const default; symbol method default.run; symbol method default.go
