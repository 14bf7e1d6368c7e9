class Settings { public static string Read(string key) => System.Environment.GetEnvironmentVariable(key)!; }
