namespace Callboard.StandIn.Transport
{
    /// <summary>Where to connect and as whom. Two equal settings mean the same connection.</summary>
    public sealed class LineSettings
    {
        public readonly string Generation;
        public readonly string Application;
        public readonly string Host;
        public readonly int Port;
        public readonly string User;
        public readonly string Password;

        public LineSettings(string generation, string application, string host, int port, string user, string password)
        {
            Generation = generation;
            Application = application ?? "";
            Host = host;
            Port = port;
            User = user ?? "";
            Password = password ?? "";
        }

        public bool SameAs(LineSettings other)
        {
            return other != null && Generation == other.Generation && Application == other.Application
                && Host == other.Host && Port == other.Port && User == other.User && Password == other.Password;
        }
    }
}
