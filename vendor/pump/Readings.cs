using System.Diagnostics;
using System.Threading;

namespace Callboard.Pump
{
    /// <summary>
    /// Whether reading a vendor's objects goes on. A property that never returns holds the thread on which the vendor
    /// tells its news: no event comes any more, and nothing else says so.
    /// </summary>
    internal sealed class Readings
    {
        private int running;
        private long progressAt; // in ticks of Stopwatch

        public void Begin()
        {
            Interlocked.Exchange(ref progressAt, Stopwatch.GetTimestamp());
            Interlocked.Increment(ref running);
        }

        public void End()
        {
            Interlocked.Exchange(ref progressAt, Stopwatch.GetTimestamp());
            Interlocked.Decrement(ref running);
        }

        /// <summary>For how long something has been read without any coming to its end; 0 when nothing is.</summary>
        public long StuckMs()
        {
            if (Interlocked.CompareExchange(ref running, 0, 0) == 0) return 0;
            long elapsed = Stopwatch.GetTimestamp() - Interlocked.Read(ref progressAt);
            return elapsed * 1000 / Stopwatch.Frequency;
        }
    }
}
