using System;

public class Verdicts
{
    private const string Fallback = "fb";

    public string Run(Options options)
    {
        var bare = Environment.GetEnvironmentVariable("S_BARE"); //! S_BARE unknown
        var full = System.Environment.GetEnvironmentVariable("S_DEFAULT", EnvironmentVariableTarget.Process) ?? "d"; //! S_DEFAULT optional = d
        var global = global::System.Environment.GetEnvironmentVariable("S_GLOBAL") ?? Fallback; //! S_GLOBAL optional = fb
        var thrown = Environment.GetEnvironmentVariable("S_THROW") ?? throw new Exception("S_THROW"); //! S_THROW required
        var sure = Environment.GetEnvironmentVariable("S_SURE")!; //! S_SURE required
        var first = Environment.GetEnvironmentVariable("S_FIRST") ?? Environment.GetEnvironmentVariable("S_SECOND") ?? "12"; //! S_FIRST optional = 12; S_SECOND optional = 12
        var third = Environment.GetEnvironmentVariable("S_THIRD") ?? Environment.GetEnvironmentVariable("S_FOURTH"); //! S_THIRD unknown; S_FOURTH unknown
        var fifth = Environment.GetEnvironmentVariable("S_FIFTH") ?? options.Fifth ?? throw new Exception(); //! S_FIFTH unknown
        var empty = Environment.GetEnvironmentVariable("S_EMPTY") ?? ""; //! S_EMPTY unknown
        var emptied = Environment.GetEnvironmentVariable("S_STRING_EMPTY") ?? string.Empty; //! S_STRING_EMPTY unknown
        var nothing = Environment.GetEnvironmentVariable("S_NULL") ?? null; //! S_NULL unknown
        var computed = Use(Environment.GetEnvironmentVariable("S_COMPUTED") ?? Path.Join(a, "b"), 1); //! S_COMPUTED optional = Path.Join(a, "b") computed
        var trimmed = Environment.GetEnvironmentVariable("S_TRIMMED")?.Trim().ToLower() ?? "t"; //! S_TRIMMED optional = t
        var flag = Environment.GetEnvironmentVariable("S_FLAG") == "true"; //! S_FLAG optional
        var lower = Environment.GetEnvironmentVariable("S_LOWER")?.ToLower() != "x"; //! S_LOWER optional
        var equal = Environment.GetEnvironmentVariable("S_EQUALS")?.Equals("1") ?? false; //! S_EQUALS optional = false
        var same = Environment.GetEnvironmentVariable("S_SAME").Equals("1"); //! S_SAME optional
        var isNot = Environment.GetEnvironmentVariable("S_IS_NOT") is not null; //! S_IS_NOT optional
        var isOne = Environment.GetEnvironmentVariable("S_IS") is "1"; //! S_IS optional
        var asked = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("S_ASKED")); //! S_ASKED optional
        var contains = Environment.GetEnvironmentVariable("S_CONTAINS").Contains("1"); //! S_CONTAINS optional
        var starts = Environment.GetEnvironmentVariable("S_STARTS").StartsWith("1"); //! S_STARTS optional
        var yes = Environment.GetEnvironmentVariable("S_YES")?.Equals("1") ?? true; //! S_YES optional = true
        var element = names[Environment.GetEnvironmentVariable("S_ELEMENT") ?? "0"]; //! S_ELEMENT optional = 0
        var made = new { A = Environment.GetEnvironmentVariable("S_MADE") ?? "a" }; //! S_MADE optional = a
        var either1 = options == null ? Environment.GetEnvironmentVariable("S_CHOICE") ?? "c" : "d"; //! S_CHOICE optional = c
        var known1 = Environment.GetEnvironmentVariable("S_ASKED_BEFORE") != null && Environment.GetEnvironmentVariable("S_ASKED_BEFORE")!.Trim(); //! S_ASKED_BEFORE optional; S_ASKED_BEFORE optional
        var plus = Environment.GetEnvironmentVariable("S_PLUS") + "x"; //! S_PLUS unknown
        if (plus == null) throw new Exception();
        if (Environment.GetEnvironmentVariable("S_TIGHT")!= null) { Use(1); } //! S_TIGHT optional
        if (Environment.GetEnvironmentVariable("S_TWICE") != null) { Use(Environment.GetEnvironmentVariable("S_TWICE")!); } //! S_TWICE optional; S_TWICE optional
        if (options != null) { Use(Environment.GetEnvironmentVariable("S_ONLY_THEN")!); } //! S_ONLY_THEN required
        var chosen = options.Port ?? Environment.GetEnvironmentVariable("S_CHOSEN"); //! S_CHOSEN unknown
        Use(Environment.GetEnvironmentVariable("S_ARGUMENT")); //! S_ARGUMENT unknown
        if (string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable("S_DIRECT"))) throw new Exception("S_DIRECT"); //! S_DIRECT required
        if (Environment.GetEnvironmentVariable("S_DIRECT_NULL") == null) { Environment.Exit(1); } //! S_DIRECT_NULL required
        if (Environment.GetEnvironmentVariable("S_IF") == "x") { Use(1); } //! S_IF optional
        if (Environment.GetEnvironmentVariable("S_WARN") is null) { Console.WriteLine("throw"); } //! S_WARN unknown
        if (options == null) { Use(Environment.GetEnvironmentVariable("S_INSIDE") == "1"); } //! S_INSIDE optional

        var guarded = Environment.GetEnvironmentVariable("S_GUARDED"); //! S_GUARDED required
        if (string.IsNullOrEmpty(guarded))
        {
            throw new InvalidOperationException("S_GUARDED");
        }
        string? either = Environment.GetEnvironmentVariable("S_EITHER"); //! S_EITHER required
        if (either is null || options == null) throw new Exception();
        string both = Environment.GetEnvironmentVariable("S_BOTH"); //! S_BOTH unknown
        if (both == null && options == null) throw new Exception();
        options.Url = Environment.GetEnvironmentVariable("S_URL"); //! S_URL required
        ArgumentException.ThrowIfNullOrEmpty(options.Url);
        var fallen = Environment.GetEnvironmentVariable("S_FALLEN"); //! S_FALLEN optional = f
        fallen ??= "f";
        var assigned = Environment.GetEnvironmentVariable("S_ASSIGNED"); //! S_ASSIGNED optional = 8080
        if (assigned == null) { assigned = "8080"; }
        var changed = Environment.GetEnvironmentVariable("S_CHANGED"); //! S_CHANGED unknown
        changed = "x";
        if (changed == null) throw new Exception();
        var gated = Environment.GetEnvironmentVariable("S_GATED"); //! S_GATED optional
        if (!string.IsNullOrEmpty(gated) && options != null) { Use(gated); }
        var there = Environment.GetEnvironmentVariable("S_THERE"); //! S_THERE optional
        if (there != null) Use(there);
        var known = Environment.GetEnvironmentVariable("S_KNOWN"); //! S_KNOWN optional
        if (known is not null) Use(known);
        var nested = Environment.GetEnvironmentVariable("S_NESTED"); //! S_NESTED unknown
        if (options != null) { if (nested == null) throw new Exception(); }
        var failing = Environment.GetEnvironmentVariable("S_FAILING"); //! S_FAILING unknown
        if (failing is null) { LogError("x"); return null; }
        var other = Environment.GetEnvironmentVariable("S_OTHER"); //! S_OTHER unknown
        if (other is null) { return compute(); }
        var deep = Environment.GetEnvironmentVariable("S_DEEP"); //! S_DEEP unknown
        if (deep is null) { if (options == null) { throw new Exception(); } }
        var zero = Environment.GetEnvironmentVariable("S_ZERO"); //! S_ZERO unknown
        if (zero is null) Environment.Exit(0);
        var fast = Environment.GetEnvironmentVariable("S_FAST"); //! S_FAST required
        if (fast is null) Environment.FailFast("x");
        var left = Environment.GetEnvironmentVariable("S_LEFT"); //! S_LEFT optional
        if (left is null) return null;
        var no = Environment.GetEnvironmentVariable("S_NO"); //! S_NO optional
        if (no is null) return false;
        return $"{bare}";
    }
}
