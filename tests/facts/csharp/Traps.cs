using System;
// Environment.GetEnvironmentVariable("S_COMMENT")
/* Environment.GetEnvironmentVariable("S_BLOCK") */
/// <c>Environment.GetEnvironmentVariable("S_DOC")</c>
class Traps
{
    string verbatim = @"C:\"; string after = Environment.GetEnvironmentVariable("S_AFTER_VERBATIM"); //! S_AFTER_VERBATIM unknown
    string quoted = @"""Environment.GetEnvironmentVariable(""S_QUOTED"")""";
    string raw = """
        Environment.GetEnvironmentVariable("S_RAW") " quote
        """;
    string escaped = "\"Environment.GetEnvironmentVariable(\"";
    char quote = '"', tick = '\''; string afterQuote = Environment.GetEnvironmentVariable(@"S_AT"); //! S_AT unknown
    string url = "http://x"; string afterUrl = Environment.GetEnvironmentVariable("S_AFTER_URL"); //! S_AFTER_URL unknown
    string hole = $"x {Environment.GetEnvironmentVariable("S_HOLE") ?? "y"} {{ }}"; //! S_HOLE unknown
    string tripled = Environment.GetEnvironmentVariable("""S_TRIPLED"""); //! S_TRIPLED unknown
    string escapedHole = $"\" {Environment.GetEnvironmentVariable("S_ESCAPED_HOLE")}"; //! S_ESCAPED_HOLE unknown
    string shown = $"{Pick("Environment.GetEnvironmentVariable(names[0])")}";
    string tail = @"""\"; string afterTail = Environment.GetEnvironmentVariable("S_AFTER_TAIL"); //! S_AFTER_TAIL unknown
    string both = $@"C:\"; string afterBoth = Environment.GetEnvironmentVariable("S_AFTER_BOTH"); //! S_AFTER_BOTH unknown
    string turned = @$"C:\"; string afterTurned = Environment.GetEnvironmentVariable("S_AFTER_TURNED"); //! S_AFTER_TURNED unknown
    // $"{Environment.GetEnvironmentVariable("S_COMMENTED_HOLE")}"

    void Run(string name, IConfiguration configuration, ProcessStartInfo start)
    {
        GetEnvironmentVariable("S_NOT_STATIC");
        Fake.GetEnvironmentVariable("S_FAKE");
        Fake.Environment.GetEnvironmentVariable("S_FAKE_TOO");
        Environment.GetEnvironmentVariable("lower");
        Environment.GetEnvironmentVariable();
        Environment.GetEnvironmentVariable(nameof(Traps)); //! not enumerable
        Environment.GetEnvironmentVariable(names[0]); //! not enumerable
        Environment.SetEnvironmentVariable("S_SET", "x"); //! S_SET set
        Environment.SetEnvironmentVariable("lower", "x");
        Environment.SetEnvironmentVariable("S_" + "JOINED", "x");
        Environment.SetEnvironmentVariable(names[0], "x");
        Environment.SetEnvironmentVariable();
        Environment.GetEnvironmentVariables(); //! not enumerable
        Environment.ExpandEnvironmentVariables("%S_EXPANDED%/%lower%/x"); //! S_EXPANDED unknown
        Environment.ExpandEnvironmentVariables(names[0]); //! not enumerable
        Environment.ExpandEnvironmentVariables();
        start.EnvironmentVariables["S_CHILD"] = "x";
        _ = configuration["Section:Key"];
        builder.Configuration.AddEnvironmentVariables(); //! not enumerable
        builder.AddEnvironmentVariables("ACME_"); //! not enumerable ACME_*
        builder.AddEnvironmentVariables(prefix: "NAMED_"); //! not enumerable NAMED_*
        builder.AddEnvironmentVariables(source => source.Prefix = "LAMBDA_"); //! not enumerable LAMBDA_*
        builder.AddEnvironmentVariables(name); //! not enumerable
    }
}
