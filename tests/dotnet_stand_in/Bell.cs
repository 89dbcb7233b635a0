using System;
using System.Diagnostics;
using System.Threading;

namespace Callboard.TestVendor
{
    public delegate void RangHandler(object sender, RangArgs e);
    public delegate void StructRangHandler(object sender, StructRangArgs e);
    public delegate void OddHandler(int one, int two, int three);

    public class RangArgs : EventArgs
    {
        public string EntityName { get; set; }
        public int RecID { get; set; }
        public object ConfObject { get; set; }
        public int Thread { get; set; }
        public int Sequence { get; set; }
        public string Throws { get { throw new NotSupportedException("argument"); } }
    }

    public struct StructRangArgs
    {
        public string EntityName { get; set; }
        public int RecID;
        public object ConfObject { get; set; }
    }

    /// <summary>Raises events the way that hurts: on several threads, under a lock, from inside accessors.</summary>
    public class Bell
    {
        private readonly object vendorLock = new object();
        private readonly ManualResetEvent heard = new ManualResetEvent(false);
        private Thread[] ringers = new Thread[0];
        private volatile bool stop;
        private RangHandler waiting;
        private RangHandler stuckOnRemove;
        private int raised;

        public event RangHandler Rang;
        public event StructRangHandler StructRang;
        public event OddHandler Odd;
        public event RangHandler WaitsInAdd
        {
            add { waiting += value; RaiseElsewhereAndWait(value); }
            remove { waiting -= value; }
        }
        public event RangHandler StuckInRemove
        {
            add { stuckOnRemove += value; }
            remove { Thread.Sleep(Timeout.Infinite); }
        }
        public event RangHandler ThrowsInAdd { add { throw new InvalidOperationException("no subscribers"); } remove { } }
        public event RangHandler ThrowsInRemove { add { } remove { throw new InvalidOperationException("no leaving"); } }

        public string LockedProperty { get { lock (vendorLock) { return "locked"; } } }
        public string LockedMethod() { lock (vendorLock) { return "locked"; } }
        public bool HasListeners() { return Rang != null; }
        public int Raised() { return Thread.VolatileRead(ref raised); }

        public void Raise(string entityName, int recId, object confObject)
        {
            Send(new RangArgs { EntityName = entityName, RecID = recId, ConfObject = confObject });
        }

        public void RaiseStruct(string entityName, int recId, object confObject)
        {
            if (StructRang != null) StructRang(this, new StructRangArgs { EntityName = entityName, RecID = recId, ConfObject = confObject });
        }

        public void RaiseNothing() { if (Rang != null) Rang(null, null); }

        public void RaiseOdd() { if (Odd != null) Odd(1, 2, 3); }

        public void RaiseHere(int count)
        {
            for (int i = 0; i < count; i++) Raise("HERE", i, null);
        }

        /// <summary>Starts threads that raise `each` events (negative: until StopRinging) and returns at once.</summary>
        public void StartRinging(int threads, int each, object confObject, bool holdingLock)
        {
            stop = false;
            ringers = new Thread[threads];
            for (int i = 0; i < threads; i++)
            {
                int number = i;
                ringers[i] = new Thread(delegate() { Ring(number, each, confObject, holdingLock); });
                ringers[i].IsBackground = true;
                ringers[i].Start();
            }
        }

        public bool JoinRingers(int timeoutMs)
        {
            foreach (Thread ringer in ringers)
                if (!ringer.Join(timeoutMs)) return false;
            return true;
        }

        public bool StopRinging(int timeoutMs) { stop = true; return JoinRingers(timeoutMs); }

        /// <summary>Raises on a thread of its own; microseconds per event as that thread saw them.</summary>
        public double RaiseTimed(int count, object confObject)
        {
            Stopwatch watch = new Stopwatch();
            Thread ringer = new Thread(delegate()
            {
                watch.Start();
                for (int i = 0; i < count; i++) Raise("TIMED", i, confObject);
                watch.Stop();
            });
            ringer.Start();
            ringer.Join();
            return watch.Elapsed.TotalMilliseconds * 1000.0 / count;
        }

        private void Ring(int thread, int each, object confObject, bool holdingLock)
        {
            for (int i = 0; !stop && (each < 0 || i < each); i++)
            {
                if (each < 0 && Rang == null) Thread.Sleep(1); // nobody listens: leave the processor to others
                RangArgs e = new RangArgs { EntityName = "RING", RecID = thread, Thread = thread, Sequence = i, ConfObject = confObject };
                if (!holdingLock) Send(e);
                else lock (vendorLock) { Send(e); }
            }
        }

        private void Send(RangArgs e)
        {
            RangHandler now = Rang;
            if (now != null) now(this, e);
            Interlocked.Increment(ref raised);
        }

        // An accessor that comes back only when an event has been delivered on another thread.
        private void RaiseElsewhereAndWait(RangHandler listener)
        {
            Thread ringer = new Thread(delegate() { listener(this, new RangArgs { EntityName = "ADDED", RecID = 1 }); heard.Set(); });
            ringer.IsBackground = true;
            ringer.Start();
            heard.WaitOne();
        }
    }
}
