using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Threading;

namespace Callboard.Pump
{
    /// <summary>
    /// Rows on their way from many threads to one. Never longer than its limit: when it would be, everything that
    /// waits is thrown away and the next drain begins with a row that says how many, so that the reader fetches
    /// the whole picture again. (Whatever waited would be older than that picture.)
    /// </summary>
    internal sealed class RowQueue
    {
        // So many rows in so little time: they pour, and whatever is handed out now is void in a moment.
        private const int PourStepMs = 5;
        private const int PourRowsPerStep = 50;
        private const int LongestPourMs = 100;

        private struct WaitingRow
        {
            public string Text;
            public int KeyStart;
            public int KeyEnd; // not after KeyStart: the row has no key and is never collapsed
            public object Unread; // null, or the object whose columns still follow Text
        }

        private readonly object drainGate = new object(); // taken before gate, never after
        private readonly object gate = new object();
        private readonly int limit;
        private LinkedList<WaitingRow> arriving = new LinkedList<WaitingRow>(); // gate
        private LinkedList<WaitingRow> leaving = new LinkedList<WaitingRow>();  // drainGate
        private int staying;                                        // gate: how many of leaving wait; 0 during a drain
        private bool lostSinceDrainBegan;                           // gate
        private long lost;                                          // gate: not yet told to the reader
        private long lostEver;                                      // gate
        private long collapsedEver;                                 // gate
        private long putEver;                                       // gate
        private long putWhenLooked;                                 // gate
        private long lookedAt;                                      // gate: in ticks of Stopwatch
        private readonly Dictionary<RowKey, LinkedListNode<WaitingRow>> newest = // gate; filled while it pours
            new Dictionary<RowKey, LinkedListNode<WaitingRow>>(RowKey.Comparer);
        private readonly ObjectColumns objects;
        private readonly Readings readings;
        private volatile bool pours; // written under gate
        private volatile bool closed;

        public RowQueue(int limit, ObjectColumns objects, Readings readings)
        {
            if (limit < 1) throw new ArgumentOutOfRangeException("limit");
            this.limit = limit;
            this.objects = objects;
            this.readings = readings;
        }

        public bool IsClosed { get { return closed; } }

        /// <summary>
        /// Whether a drain waits for the end of a pour, of which it will hand out the newest row of each key only:
        /// then an object is better read when its row is handed out, once, and not with every row.
        /// </summary>
        public bool Pours { get { return pours; } }

        /// <param name="unread">An object whose columns are to be read when the row is handed out, or null.</param>
        public void Put(string text, int keyStart, int keyEnd, object unread)
        {
            WaitingRow row;
            row.Text = text;
            row.KeyStart = keyStart;
            row.KeyEnd = keyEnd;
            row.Unread = unread;
            lock (gate)
            {
                if (closed) return;
                if (arriving.Count + staying >= limit) LoseAll();
                putEver++;
                if (pours)
                {
                    PutInPlaceOfOlder(row);
                    return;
                }
                arriving.AddLast(row);
                if (arriving.Count == 1) Monitor.PulseAll(gate);
            }
        }

        /// <summary>Counts one event whose row could not even be written.</summary>
        public void PutLost()
        {
            lock (gate)
            {
                if (closed) return;
                CountLost(1);
                Monitor.PulseAll(gate);
            }
        }

        public void Close()
        {
            lock (gate)
            {
                closed = true;
                Monitor.PulseAll(gate);
            }
        }

        public string Drain(int timeoutMs, int maxRows, int collapseOver)
        {
            if (maxRows < 1) throw new ArgumentOutOfRangeException("maxRows");
            lock (drainGate)
            {
                long lostNow;
                bool refilled;
                lock (gate)
                {
                    if (!WaitForRows(timeoutMs)) return closed ? null : "";
                    refilled = staying == 0;
                    if (refilled && collapseOver >= 0 && (Quickens() || arriving.Count > collapseOver)) Collapse();
                    lostNow = lost;
                    lost = 0;
                    lostSinceDrainBegan = false;
                    if (refilled) Refill();
                    staying = 0;
                }
                string text = Take(lostNow, maxRows);
                lock (gate) KeepTheRest();
                return text;
            }
        }

        public int Pending() { lock (gate) { return arriving.Count + staying; } }

        public long Lost() { lock (gate) { return lostEver; } }

        public long Collapsed() { lock (gate) { return collapsedEver; } }

        // The methods from here to PutInPlaceOfOlder are called under gate.
        private void LoseAll()
        {
            CountLost(arriving.Count + staying);
            arriving.Clear();
            newest.Clear();
            staying = 0;
            lostSinceDrainBegan = true;
        }

        private void CountLost(int rows)
        {
            lost += rows;
            lostEver += rows;
        }

        private void Refill()
        {
            LinkedList<WaitingRow> emptied = leaving;
            emptied.Clear();
            leaving = arriving;
            arriving = emptied;
        }

        // What a drain did not hand out waits for the next one, unless newer rows were lost meanwhile: after the
        // reader has fetched the whole picture, those old rows would be the last word about their objects.
        private void KeepTheRest()
        {
            int rest = leaving.Count;
            if (lostSinceDrainBegan)
            {
                CountLost(rest);
                rest = 0;
            }
            staying = rest;
        }

        private bool WaitForRows(int timeoutMs)
        {
            int started = Environment.TickCount;
            while (arriving.Count == 0 && staying == 0 && lost == 0)
            {
                int remainingMs = timeoutMs - unchecked(Environment.TickCount - started);
                if (closed || remainingMs <= 0) return false;
                Monitor.Wait(gate, remainingMs);
            }
            return true;
        }

        // Whether rows come faster than a reader could use them: seen from all that came, since a quick reader never
        // finds many waiting.
        private bool Quickens()
        {
            long now = Stopwatch.GetTimestamp();
            double elapsedMs = (now - lookedAt) * 1000.0 / Stopwatch.Frequency;
            long came = putEver - putWhenLooked;
            if (elapsedMs < PourStepMs) return came >= PourRowsPerStep;
            lookedAt = now;
            putWhenLooked = putEver;
            return came * PourStepMs >= elapsedMs * PourRowsPerStep;
        }

        // Of the rows with one key only the newest stays, at its own place. So a removal after an update stays a
        // removal, and a return after a removal stays a return. While it pours, they are left out as they come.
        private void Collapse()
        {
            LinkedList<WaitingRow> waiting = arriving;
            arriving = new LinkedList<WaitingRow>();
            foreach (WaitingRow row in waiting) PutInPlaceOfOlder(row);
            pours = true;
            Stopwatch clock = Stopwatch.StartNew();
            lookedAt = Stopwatch.GetTimestamp();
            putWhenLooked = putEver;
            do Monitor.Wait(gate, PourStepMs);
            // Never so long that rows would be lost meanwhile.
            while (Quickens() && clock.ElapsedMilliseconds < LongestPourMs && arriving.Count < limit / 2 && !closed);
            pours = false;
            newest.Clear();
        }

        private void PutInPlaceOfOlder(WaitingRow row)
        {
            LinkedListNode<WaitingRow> older;
            RowKey key = new RowKey(row.Text, row.KeyStart, row.KeyEnd);
            if (!key.IsReadable)
            {
                arriving.AddLast(row);
            }
            else if (newest.TryGetValue(key, out older))
            {
                arriving.Remove(older);
                older.Value = row;
                arriving.AddLast(older);
                collapsedEver++;
            }
            else
            {
                newest[key] = arriving.AddLast(row);
            }
        }

        private string Take(long lostNow, int maxRows)
        {
            StringBuilder text = new StringBuilder();
            if (lostNow > 0)
            {
                text.Append(EventPump.LostRowsTag).Append(Marks.FieldEnd);
                text.Append(lostNow.ToString(CultureInfo.InvariantCulture)).Append(Marks.RecordEnd);
            }
            for (int taken = 0; taken < maxRows && leaving.Count > 0; taken++)
            {
                WaitingRow row = leaving.First.Value;
                leaving.RemoveFirst();
                text.Append(row.Text);
                if (row.Unread != null) AppendUnread(text, row.Unread);
                text.Append(Marks.RecordEnd);
            }
            return text.ToString();
        }

        private void AppendUnread(StringBuilder text, object unread)
        {
            readings.Begin();
            try { objects.Append(text, unread); }
            finally { readings.End(); }
        }
    }
}
