foo(
<!-- process.env.BP_HTML
 ] ( }
