package nested

const text = `
module example.com/nested
`
