using static System.Environment;
using static Acme.Settings;
class Static
{
    string a = GetEnvironmentVariable("X_STATIC") ?? "s"; //! X_STATIC optional = s
    string c = thing.Read("X_OTHER_OBJECT");
    object d = LoadEnvironmentVariables("%X_OWN_METHOD%");
    string b = Read("X_STATIC_HELPER"); //! X_STATIC_HELPER required
}
