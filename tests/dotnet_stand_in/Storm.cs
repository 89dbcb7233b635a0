using System;
using System.Diagnostics;
using System.Threading;

namespace Callboard.TestVendor
{
    /// <summary>Has the name and the members of a vendor's phone, and throws at whoever reads any of them.</summary>
    public class Extension
    {
        private static int thrown;
        private readonly int id;

        public Extension(int id) { this.id = id; }

        public string Number { get { throw Counted(); } }
        public string FirstName { get { throw Counted(); } }
        public string LastName { get { throw Counted(); } }
        public bool IsRegistered { get { throw Counted(); } }
        public object CurrentProfile { get { throw Counted(); } }
        public override int GetHashCode() { return id; }
        public override bool Equals(object other) { return ReferenceEquals(this, other); }

        public static int Thrown() { return Thread.VolatileRead(ref thrown); }

        private static Exception Counted()
        {
            Interlocked.Increment(ref thrown);
            return new InvalidOperationException("storm");
        }
    }

    /// <summary>Tells on a thread of its own of phones that only throw, so many exceptions a second.</summary>
    public class Storm
    {
        private volatile bool stop;
        private Thread teller;

        public event RangHandler Rang;

        public void Begin(int exceptionsPerSecond)
        {
            stop = false;
            teller = new Thread(delegate() { Tell(exceptionsPerSecond); });
            teller.IsBackground = true;
            teller.Start();
        }

        /// <summary>What nobody catches, on a thread that is nobody's business.</summary>
        public static void ThrowElsewhere()
        {
            Thread thrower = new Thread(delegate() { throw new InvalidOperationException("planted-7719"); });
            thrower.IsBackground = true;
            thrower.Start();
        }

        public bool End(int timeoutMs) { stop = true; return teller == null || teller.Join(timeoutMs); }

        private void Tell(int perSecond)
        {
            Stopwatch watch = Stopwatch.StartNew();
            int before = Extension.Thrown();
            for (int i = 0; !stop; i++)
            {
                RangHandler now = Rang;
                long due = watch.ElapsedMilliseconds * perSecond / 1000;
                if (now == null || Extension.Thrown() - before > due) { Thread.Sleep(1); continue; }
                int id = 900000 + i % 500;
                now(this, new RangArgs { EntityName = "DN", RecID = id, ConfObject = new Extension(id) });
            }
        }
    }
}
