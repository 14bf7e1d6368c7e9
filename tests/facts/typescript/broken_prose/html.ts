]
<!-- process.env.BP_HTML
{ (
