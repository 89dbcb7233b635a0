using System;
using System.Collections.Generic;
using System.Threading;
using Callboard.StandIn.Transport;
using TCX.Configuration;

namespace Callboard.StandIn
{
    /// <summary>
    /// For benchmarks only and no part of the vendor's surface: many events at once, without the network. Raises
    /// Updated for the DNs and legs that the cache has, one after the other and over again.
    /// </summary>
    public static class Flood
    {
        private static readonly object gate = new object();
        private static int running;
        private static long raised;

        /// <summary>Starts that many threads, which raise that many events together, and returns.</summary>
        public static void Raise(int events, int threads)
        {
            Change[] changes = Prepared(PhoneSystem.Current.Cache);
            if (changes.Length == 0)
            {
                throw new InvalidOperationException("The cache is empty: connect first.");
            }
            lock (gate)
            {
                if (running > 0)
                {
                    throw new InvalidOperationException("The last flood has not ended.");
                }
                running = threads;
                raised = 0;
            }
            for (int i = 0; i < threads; i++)
            {
                int first = i;
                Thread thread = new Thread(() => Run(changes, first, events, threads));
                thread.IsBackground = true;
                thread.Name = "stand-in flood " + i;
                thread.Start();
            }
        }

        /// <summary>Events of the last flood whose handlers have returned.</summary>
        public static long Raised()
        {
            return Interlocked.Read(ref raised);
        }

        /// <summary>True as soon as all have been raised, false after that many milliseconds.</summary>
        public static bool Wait(int timeoutMs)
        {
            DateTime deadline = DateTime.UtcNow.AddMilliseconds(timeoutMs);
            lock (gate)
            {
                while (running > 0)
                {
                    int left = (int)(deadline - DateTime.UtcNow).TotalMilliseconds;
                    if (left <= 0)
                    {
                        return false;
                    }
                    Monitor.Wait(gate, left);
                }
                return true;
            }
        }

        private static void Run(Change[] changes, int first, int events, int step)
        {
            PhoneSystem pbx = PhoneSystem.Current;
            for (int i = first; i < events; i += step)
            {
                pbx.Raise(changes[i % changes.Length]);
                Interlocked.Increment(ref raised);
            }
            lock (gate)
            {
                running--;
                Monitor.PulseAll(gate);
            }
        }

        private static Change[] Prepared(RowStore cache)
        {
            List<Change> changes = new List<Change>();
            foreach (string entity in new string[] { Change.Dn, "CONNECTION" })
            {
                foreach (Row row in cache.All(entity))
                {
                    changes.Add(new Change(Operation.Updated, entity, row.Id, row, true));
                }
            }
            return changes.ToArray();
        }
    }
}
