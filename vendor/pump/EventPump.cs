using System;
using System.Collections.Generic;
using System.Threading;

namespace Callboard.Pump
{
    /// <summary>
    /// Subscribes to events, reads what they carry on the thread that raises them, and keeps the rows until one
    /// other thread drains them. No Python runs on a vendor thread that way, so a vendor's lock and Python's lock
    /// can never wait for each other.
    ///
    /// A row is: tag, key and argument columns, and, when the event carries an object, the simple name of its type
    /// ("" for null and for types without columns) and the columns set for that type.
    /// </summary>
    public sealed class EventPump
    {
        /// <summary>The tag of the row that says how many rows were lost. No subscription can have it.</summary>
        public const string LostRowsTag = "\u0002lost";

        private readonly ObjectColumns objects = new ObjectColumns();
        private readonly Readings readings = new Readings();
        private readonly RowQueue rows;
        private readonly object gate = new object();
        private readonly List<Subscription> subscriptions = new List<Subscription>(); // gate
        private Thread leaver;                                                        // gate
        private volatile bool allEnded = true;

        /// <param name="limit">How many rows may wait.</param>
        public EventPump(int limit) { rows = new RowQueue(limit, objects, readings); }

        /// <summary>Sets which columns are read from objects whose type, or nearest base type, has this simple name.</summary>
        public void Columns(string typeName, string[] paths) { objects.Set(typeName, paths); }

        /// <summary>Subscribes to one event.</summary>
        /// <param name="keyPaths">Columns of the event's argument that say which object it is about; may be empty.</param>
        /// <param name="argumentPaths">Further columns of the event's argument; may be empty.</param>
        /// <param name="objectPath">Where the argument carries an object ("ConfObject"); "" for nowhere.</param>
        public void Attach(
            object target, string eventName, string tag, string[] keyPaths, string[] argumentPaths, string objectPath)
        {
            if (target == null) throw new ArgumentNullException("target");
            if (string.IsNullOrEmpty(tag) || tag.IndexOfAny(new[] { Marks.Failure, Marks.RecordEnd, Marks.FieldEnd }) >= 0)
                throw new ArgumentException("A tag is a plain word.", "tag");
            Subscription subscription = new Subscription(
                target, eventName, tag, new ColumnReader(keyPaths), new ColumnReader(argumentPaths),
                string.IsNullOrEmpty(objectPath) ? null : new MemberPath(objectPath), objects, rows, readings);
            subscription.Begin();
            lock (gate)
            {
                if (leaver == null)
                {
                    subscriptions.Add(subscription);
                    return;
                }
            }
            subscription.End();
            throw new InvalidOperationException("The pump is closed.");
        }

        /// <summary>
        /// Waits for rows. Gives "" when there were none in time, null when the pump is closed and empty. One
        /// thread drains at a time.
        /// </summary>
        /// <param name="collapseOver">
        /// When more rows than this wait, or they pour in (more than 10,000 a second, however many wait), only the newest
        /// of each key is kept, at the place of that newest one; negative: never. Rows of all subscriptions share their
        /// keys, so a removal replaces an update. It first waits for the end of the pour, 100 ms at most; objects that
        /// come meanwhile are read at the end of it, on the thread that drains, so that what is left out has cost next
        /// to nothing.
        /// </param>
        public string Drain(int timeoutMs, int maxRows, int collapseOver)
        {
            return rows.Drain(timeoutMs, maxRows, collapseOver);
        }

        /// <summary>For how long a property of an object in the news has not returned, in milliseconds; 0 when all is well.</summary>
        public long StuckMs() { return readings.StuckMs(); }

        public int Pending() { return rows.Pending(); }

        /// <summary>How many rows were thrown away since the start because too many waited.</summary>
        public long Lost() { return rows.Lost(); }

        /// <summary>How many rows were left out since the start because a newer one had the same key.</summary>
        public long Collapsed() { return rows.Collapsed(); }

        /// <summary>
        /// Takes no more rows, wakes the drain, and unsubscribes on a thread of its own, because an accessor of the
        /// vendor's may wait for ever. May be called again. True when everything is unsubscribed.
        /// </summary>
        public bool Close(int timeoutMs)
        {
            rows.Close();
            Thread leaving;
            lock (gate)
            {
                if (leaver == null)
                {
                    leaver = new Thread(EndAll);
                    leaver.Name = "callboard unsubscribe";
                    leaver.IsBackground = true;
                    leaver.Start();
                }
                leaving = leaver;
            }
            return leaving.Join(timeoutMs < 0 ? 0 : timeoutMs) && allEnded;
        }

        private void EndAll()
        {
            Subscription[] ending;
            lock (gate)
            {
                ending = subscriptions.ToArray();
                subscriptions.Clear();
            }
            foreach (Subscription subscription in ending)
            {
                try { subscription.End(); }
                catch (Exception) { allEnded = false; }
            }
        }
    }
}
