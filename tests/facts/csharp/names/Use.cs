class Use
{
    const string Token = "K_OTHER_TOKEN"; //! K_OTHER_TOKEN unknown
    void Run(string kind)
    {
        Environment.GetEnvironmentVariable(Keys.Token)!;
        Environment.GetEnvironmentVariable(Acme.Keys.Url);
        Environment.GetEnvironmentVariable(Token);
        Environment.GetEnvironmentVariable(Keys.Inner.Deep);
        Environment.GetEnvironmentVariable(Keys.Prefix + "ONE"); //! ACME_ONE unknown
        Environment.GetEnvironmentVariable($"{Keys.Prefix}TWO"); //! ACME_TWO unknown
        Environment.GetEnvironmentVariable($"ACME_{other}_KEY"); //! not enumerable ACME_*_KEY
        Environment.GetEnvironmentVariable(Keys.Field); //! not enumerable
        Environment.GetEnvironmentVariable(Keys.Number); //! not enumerable
        Environment.GetEnvironmentVariable(Mail.Host);
        Environment.GetEnvironmentVariable(Row.Name);
        Environment.GetEnvironmentVariable(IKeys.Key);
        Environment.GetEnvironmentVariable(Keys.Joined); //! not enumerable
        Environment.GetEnvironmentVariable(Missing); //! not enumerable
    }
}
