using System;
using System.Threading;

namespace Callboard.StandIn.Transport
{
    /// <summary>
    /// The connection to the configuration server with its cache. After a loss it comes back by itself. News is told
    /// in order, after the cache has it; who listens must only take note of it, as NotificationQueue does.
    /// </summary>
    public sealed class Feed
    {
        private const int RetryMs = 1000;

        private readonly LineSettings settings;
        private readonly Action<Change> tell;
        // Connecting is serialised: callers that arrive meanwhile find the line made for them.
        private readonly object connecting = new object();
        private readonly object waking = new object();
        private volatile RowStore store = new RowStore();
        private volatile Line line;
        private volatile bool closed;
        private volatile Welcome welcome;
        private Thread keeper;

        public Feed(LineSettings settings, Action<Change> tell)
        {
            this.settings = settings;
            this.tell = tell;
        }

        public LineSettings Settings
        {
            get { return settings; }
        }

        public RowStore Store
        {
            get { return store; }
        }

        public bool IsConnected
        {
            get
            {
                Line current = line;
                return current != null && !current.IsLost;
            }
        }

        /// <summary>What the PBX said at the last successful connection; null before the first.</summary>
        public Welcome Welcome
        {
            get { return welcome; }
        }

        /// <summary>Makes sure that there is a line. LineLost or LineRefused when there is none to be had.</summary>
        public void Connect()
        {
            lock (connecting)
            {
                Line current = line;
                if (closed)
                {
                    throw new LineLost("The connection was closed.");
                }
                if (current != null && !current.IsLost)
                {
                    return;
                }
                // A lost line that the keeper has not put away yet: its loss is told before the new line's beginning.
                PutAway(current);
                Begin();
            }
        }

        public string[] Request(params string[] verbAndArguments)
        {
            Line current = line;
            if (current == null)
            {
                throw new LineLost("There is no line to the configuration server.");
            }
            return current.Request(verbAndArguments);
        }

        /// <summary>
        /// For benchmarks only: treats an EVENT line as if it had come over the network. Any thread; in order per
        /// thread.
        /// </summary>
        public void Play(string eventLine)
        {
            Play(new RowParser().ParseChange(Wire.Split(eventLine)));
        }

        /// <summary>The same for a change that was made before, so that the parsing need not be measured.</summary>
        public void Play(Change change)
        {
            Tell(ChangeKeeper.Apply(change, store));
        }

        /// <summary>Ends the line and all attempts to get it back; nothing is told any more.</summary>
        public void Close()
        {
            closed = true;
            Line current = line;
            if (current != null)
            {
                current.Close();
            }
            lock (waking)
            {
                Monitor.PulseAll(waking);
            }
        }

        private void Begin()
        {
            Line fresh = Line.Open(settings, Line.ConfigurationRole);
            Faults.Forget();
            store = CacheFrom(fresh);
            welcome = fresh.Welcome;
            lock (waking)
            {
                // Both in one, so that the keeper cannot tell the new line's first event before its beginning.
                line = fresh;
                Probe.Feed = this;
                Tell(Change.OfConnection(Operation.Inserted));
                Monitor.PulseAll(waking);
            }
            if (keeper == null)
            {
                keeper = new Thread(Keep);
                keeper.IsBackground = true;
                keeper.Name = "stand-in configuration line";
                keeper.Start();
            }
        }

        private static RowStore CacheFrom(Line fresh)
        {
            RowStore cache = new RowStore();
            try
            {
                if (Snapshot.Load(fresh, cache))
                {
                    fresh.ExpectSilence();
                    return cache;
                }
            }
            catch (FormatException)
            {
                // Told below: a picture that cannot be read is no picture.
            }
            fresh.Close();
            throw new LineLost("The line was lost before the cache was complete.");
        }

        private void Keep()
        {
            RowParser parser = new RowParser();
            while (!closed)
            {
                Line current = NextLine();
                if (current != null)
                {
                    Follow(current, parser);
                    lock (connecting)
                    {
                        PutAway(current);
                    }
                    WaitBeforeRetry();
                }
                else if (!TryConnect())
                {
                    WaitBeforeRetry();
                }
            }
        }

        private Line NextLine()
        {
            lock (waking)
            {
                return line;
            }
        }

        private bool TryConnect()
        {
            try
            {
                Connect();
                return true;
            }
            catch (LineLost)
            {
                return false;
            }
            catch (LineRefused)
            {
                return false;
            }
        }

        private void WaitBeforeRetry()
        {
            lock (waking)
            {
                if (!closed && line == null)
                {
                    Monitor.Wait(waking, RetryMs);
                }
            }
        }

        private void Follow(Line current, RowParser parser)
        {
            RowStore cache = store;
            string[] message = current.ReadMessage();
            while (message != null)
            {
                if (message[0] == "EVENT")
                {
                    Change change = ChangeFrom(message, current, parser);
                    if (change != null)
                    {
                        Tell(ChangeKeeper.Apply(change, cache));
                    }
                }
                message = current.ReadMessage();
            }
        }

        private static Change ChangeFrom(string[] message, Line current, RowParser parser)
        {
            try
            {
                return parser.ParseChange(message);
            }
            catch (FormatException)
            {
                // As for any message that cannot be read: our picture is unsure, so start afresh.
                current.Close();
                return null;
            }
        }

        private void PutAway(Line gone)
        {
            if (gone != null && ReferenceEquals(gone, line))
            {
                line = null;
                Tell(Change.OfConnection(Operation.Deleted));
            }
        }

        private void Tell(Change change)
        {
            if (!closed)
            {
                tell(change);
            }
        }
    }
}
