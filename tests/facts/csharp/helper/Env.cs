using System;
public static class Env
{
    public static string Get(string key, string fallback = null) => Environment.GetEnvironmentVariable(key) ?? fallback;

    public static string Required(string key)
    {
        return Environment.GetEnvironmentVariable(key) ?? throw new Exception(key);
    }

    public static T Parsed<T>(this IFoo foo, [NotNull] string key, T fallback) where T : struct
    {
        var value = Get(key);
        if (string.IsNullOrEmpty(value)) { value = fallback; }
        return value;
    }

    public static string Maybe(string key)
    {
        var value = Environment.GetEnvironmentVariable(key);
        if (value == null) return null;
        return value;
    }

    public static bool Flag(string key) => Environment.GetEnvironmentVariable(key) == "1";
    public static string Port(string key) => Environment.GetEnvironmentVariable(key) ?? "80";
    public static string WithFile(string key) => Environment.GetEnvironmentVariable($"{key}_FILE");
    public static string Later(string key) { Log("x"); return Environment.GetEnvironmentVariable(key); }
    public static string Deep(string key, bool a)
    {
        if (a != null) { return Environment.GetEnvironmentVariable(key); }
        return new Thing(key) { A = Environment.GetEnvironmentVariable(key) };
    }
    public static string Changed(string key) { key = key.ToUpper(); return Environment.GetEnvironmentVariable(key); } //! not enumerable
    public static string Unused(string key) => Environment.GetEnvironmentVariable(key); //! not enumerable
    public static string Handed(string key) => Environment.GetEnvironmentVariable(key); //! not enumerable
    string key = Environment.GetEnvironmentVariable(key); //! not enumerable
    public static void Set(string key) => Environment.SetEnvironmentVariable(key, "x");
    static object Here() => new object[] { Get("H_HERE", "h"), this.Required("H_THIS"), names.Select(Env.Handed), 1 }; //! H_HERE optional = h; H_THIS required
    static void Foreign() { other.Required("H_OBJECT"); Get(); new Thing(key) { A = 1 }; }
    abstract string Get(int key);
    static object Words(bool a)
    {
        foreach (var x in Required("H_IN")) { } //! H_IN required
        var y = a ? Required("H_THEN") : await Required("H_AWAIT"); //! H_THEN required; H_AWAIT required
        if (a) throw Required("H_THROW"); else Required("H_ELSE"); //! H_THROW required; H_ELSE required
        return Required("H_RETURN"); //! H_RETURN required
    }
}
