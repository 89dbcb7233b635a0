using System;
using System.Diagnostics;

namespace Callboard.StandIn.Transport
{
    /// <summary>
    /// For benchmarks only: when calls reached the assembly, and a door to the running feed. Stamps are those of
    /// Stopwatch.GetTimestamp, on Linux nanoseconds of the monotonic clock. Costs one look at a flag when not in use.
    /// </summary>
    public static class Probe
    {
        private const int Capacity = 1 << 16;
        private static readonly object gate = new object();
        private static readonly long[] stamps = new long[Capacity];
        private static volatile bool watching;
        private static volatile Feed feed;
        private static int count;

        /// <summary>The feed that connected last; null before the first connection.</summary>
        public static Feed Feed
        {
            get { return feed; }
            internal set { feed = value; }
        }

        /// <summary>Begins or ends the stamping, and forgets what was stamped.</summary>
        public static void Watch(bool wanted)
        {
            lock (gate)
            {
                count = 0;
                watching = wanted;
            }
        }

        /// <summary>First line of a request: notes the moment while somebody watches.</summary>
        public static void Entered()
        {
            if (watching)
            {
                long now = Stopwatch.GetTimestamp();
                lock (gate)
                {
                    stamps[count % Capacity] = now;
                    count++;
                }
            }
        }

        /// <summary>The stamps since the last call, oldest first; the newest 65,536 when there were more.</summary>
        public static long[] TakeEntries()
        {
            lock (gate)
            {
                int kept = Math.Min(count, Capacity);
                long[] taken = new long[kept];
                for (int i = 0; i < kept; i++)
                {
                    taken[i] = stamps[(count - kept + i) % Capacity];
                }
                count = 0;
                return taken;
            }
        }
    }
}
