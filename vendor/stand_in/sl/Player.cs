using System;
using System.Diagnostics;
using System.Threading;

namespace Callboard.StandIn.Transport
{
    /// <summary>
    /// For benchmarks only: plays prepared news into the running feed, evenly or as fast as it goes, on a thread of
    /// its own, and notes when each was played. Moments are those of <see cref="Probe"/>. Used once.
    /// </summary>
    public sealed class Player
    {
        private readonly Feed feed;
        private readonly Change[] changes;
        private readonly long[] played;
        private readonly Thread thread;
        private double perSecond;
        private volatile int count;
        private volatile bool stopped;

        /// <param name="eventLines">EVENT messages as they come over the network; read here, so that playing costs no parsing.</param>
        public Player(string[] eventLines)
        {
            feed = Probe.Feed;
            if (feed == null)
            {
                throw new InvalidOperationException("Connect first.");
            }
            RowParser parser = new RowParser();
            changes = Array.ConvertAll(eventLines, line => parser.ParseChange(Wire.Split(line)));
            played = new long[changes.Length];
            thread = new Thread(Run);
            thread.IsBackground = true;
            thread.Name = "stand-in player";
        }

        /// <summary>Begins and returns.</summary>
        /// <param name="rate">Events per second, to the millisecond even; 0 for as fast as it goes.</param>
        public void Start(double rate)
        {
            perSecond = rate;
            thread.Start();
        }

        /// <summary>True when everything has been played, false after that many milliseconds.</summary>
        public bool Wait(int timeoutMs)
        {
            return thread.Join(timeoutMs);
        }

        /// <summary>Plays nothing more.</summary>
        public void Stop()
        {
            stopped = true;
        }

        /// <summary>The moment of each event that has been played.</summary>
        public long[] PlayedAt()
        {
            long[] moments = new long[count];
            Array.Copy(played, moments, moments.Length);
            return moments;
        }

        private void Run()
        {
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < changes.Length && !stopped; i++)
            {
                if (perSecond > 0)
                {
                    WaitUntil(start + (long)(i / perSecond * Stopwatch.Frequency));
                }
                played[i] = Stopwatch.GetTimestamp();
                feed.Play(changes[i]);
                count = i + 1;
            }
        }

        private static void WaitUntil(long due)
        {
            while (Stopwatch.GetTimestamp() < due)
            {
                Thread.Sleep(1);
            }
        }
    }
}
