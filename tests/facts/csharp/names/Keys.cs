namespace Acme;
public static class Keys
{
    public const string Token = "K_TOKEN"; //! K_TOKEN required; K_TOKEN unknown
    public static readonly string Url = @"K_URL"; //! K_URL unknown
    public const string Prefix = "ACME_";
    public const string Unused = "K_UNUSED";
    public const int Number = 1;
    public string Field = "K_FIELD";
    public static class Inner { public const string Deep = "K_DEEP"; } //! K_DEEP unknown
    public const string Joined = Prefix + "THREE";
    static string Own => Environment.GetEnvironmentVariable(Token);
}
public struct Mail { public const string Host = "K_HOST"; } //! K_HOST unknown
public record Row(int Id) { public const string Name = "K_NAME"; } //! K_NAME unknown
interface IKeys { const string Key = "K_KEY"; } //! K_KEY unknown
