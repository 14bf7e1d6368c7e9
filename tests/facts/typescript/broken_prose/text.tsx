<p>text process.env.BP_TEXT more
