using System;
using Callboard.StandIn;
using Callboard.StandIn.Transport;
using TCX.Configuration.Exceptions;

namespace TCX.Configuration
{
    /// <summary>
    /// The configuration server: settings, the one object to ask, and its connection (help v12). Reset,
    /// WaitForConnect and their family came with v16, Logger with v15; call control is PBXConnection's in this
    /// generation.
    /// </summary>
    public partial class PhoneSystem
    {
        private static readonly object connecting = new object();
        private static readonly PhoneSystem root = new PhoneSystem(Generation.Name);
        private readonly string generation;
        private volatile Feed feed;

        private PhoneSystem(string generation)
        {
            this.generation = generation;
            queue = new NotificationQueue(Raise);
        }

        /// <summary>An object beside Root with a connection of its own; Connect makes it (inferred).</summary>
        [Obsolete("Use PhoneSystem.Root")]
        public PhoneSystem() : this(Generation.Name)
        {
        }

        public enum DataSubsets
        {
            Full = 0,
            VoiceMailBoxOnly = 1
        }

        /// <summary>
        /// Unique name of this application at the configuration server; a second connection with it ends the first.
        /// </summary>
        public static string ApplicationName { get; set; }

        public static string CfgServerHost { get; set; }

        public static int CfgServerPort { get; set; }

        public static string CfgServerUser { get; set; }

        public static string CfgServerPassword { get; set; }

        /// <summary>
        /// Effective before the first Root only (help v12). Taken, not used: the engine always sends everything.
        /// </summary>
        public static DataSubsets Subset { get; set; }

        /// <summary>
        /// The one object. Each access verifies the connection and, when the settings above were changed, replaces
        /// it and clears the cache. PhoneSystemException "Config server is not connected" when there is none to be
        /// had (help v12). Callers wait for one another; five seconds each at the most when nobody answers.
        /// </summary>
        public static PhoneSystem Root
        {
            get
            {
                Faults.Pass("Root");
                root.Verify();
                return root;
            }
        }

        /// <summary>The vendor reads these two from the registry (help v12), ours from the greeting.</summary>
        public string Version
        {
            get
            {
                Faults.Pass("Version");
                Welcome welcome = Said;
                return welcome == null ? "" : welcome.Version;
            }
        }

        public string Build
        {
            get
            {
                Faults.Pass("Build");
                Welcome welcome = Said;
                return welcome == null ? "" : welcome.Build;
            }
        }

        /// <summary>The same as Version here: what the real one holds is not told.</summary>
        public string ConfigVersion
        {
            get { return Version; }
        }

        [Obsolete("Not used")]
        public string Host { get; set; }

        [Obsolete("Not used")]
        public int Port { get; set; }

        [Obsolete("Not used")]
        public string Username { get; set; }

        [Obsolete("Not used")]
        public string Password { get; set; }

        [Obsolete("Not used")]
        public string Database { get; set; }

        [Obsolete("Use PhoneSystem.Root")]
        public void Connect()
        {
            Verify();
        }

        [Obsolete("The connection is kept by PhoneSystem.Root")]
        public void Disconnect()
        {
            lock (connecting)
            {
                if (feed != null)
                {
                    End(feed);
                    feed = null;
                }
            }
        }

        internal static PhoneSystem Current
        {
            get { return root; }
        }

        /// <summary>The client-side cache; an empty one before the first connection.</summary>
        internal RowStore Cache
        {
            get
            {
                Feed current = feed;
                return current == null ? new RowStore() : current.Store;
            }
        }

        /// <summary>One request to the configuration server, its failures as the vendor's exceptions.</summary>
        internal string[] Ask(params string[] verbAndArguments)
        {
            try
            {
                return AskPlainly(verbAndArguments);
            }
            catch (RequestFailed refused)
            {
                throw VendorFailure.Named(refused.Kind, refused.Message);
            }
        }

        /// <summary>The same for who has to treat a refusal (RequestFailed) by itself.</summary>
        internal string[] AskPlainly(params string[] verbAndArguments)
        {
            try
            {
                Feed current = feed;
                if (current == null)
                {
                    throw new LineLost("Never connected.");
                }
                return current.Request(verbAndArguments);
            }
            catch (LineLost lost)
            {
                throw new PhoneSystemException(PhoneSystemException.NotConnected, lost);
            }
        }

        private Welcome Said
        {
            get
            {
                Feed current = feed;
                return current == null ? null : current.Welcome;
            }
        }

        private void Verify()
        {
            LineSettings wanted = new LineSettings(
                generation, ApplicationName, CfgServerHost, CfgServerPort, CfgServerUser, CfgServerPassword);
            lock (connecting)
            {
                if (feed != null && !feed.Settings.SameAs(wanted))
                {
                    Tell(Change.OfConnection(Operation.Updated));
                    End(feed);
                    feed = null;
                }
                if (feed == null)
                {
                    feed = new Feed(wanted, Tell);
                }
                Open(feed);
            }
        }

        private void End(Feed old)
        {
            bool connected = old.IsConnected;
            old.Close();
            if (connected)
            {
                Tell(Change.OfConnection(Operation.Deleted));
            }
        }

        private static void Open(Feed wanted)
        {
            try
            {
                wanted.Connect();
            }
            catch (LineLost reason)
            {
                throw new PhoneSystemException(PhoneSystemException.NotConnected, reason);
            }
            catch (LineRefused reason)
            {
                throw new PhoneSystemException(PhoneSystemException.NotConnected, reason);
            }
        }
    }
}
