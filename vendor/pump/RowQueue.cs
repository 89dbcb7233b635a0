using System;
using System.Collections.Generic;
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
        // More than so many rows in one step: they pour, and whatever is handed out now is void in a moment.
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
        private List<WaitingRow> arriving = new List<WaitingRow>(); // gate
        private List<WaitingRow> leaving = new List<WaitingRow>();  // drainGate
        private int left;                                           // drainGate: how many of leaving are gone
        private int staying;                                        // gate: how many of leaving are not; 0 during a drain
        private bool lostSinceDrainBegan;                           // gate
        private long lost;                                          // gate: not yet told to the reader
        private long lostEver;                                      // gate
        private long collapsedEver;                                 // drainGate
        private readonly ObjectColumns objects;
        private volatile bool pours; // written under gate
        private volatile bool closed;

        public RowQueue(int limit, ObjectColumns objects)
        {
            if (limit < 1) throw new ArgumentOutOfRangeException("limit");
            this.limit = limit;
            this.objects = objects;
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
                arriving.Add(row);
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
                    if (refilled && collapseOver >= 0 && arriving.Count > collapseOver) WaitWhileItPours();
                    lostNow = lost;
                    lost = 0;
                    lostSinceDrainBegan = false;
                    if (refilled) Refill();
                    staying = 0;
                }
                if (refilled && collapseOver >= 0 && leaving.Count > collapseOver) Collapse();
                string text = Take(lostNow, maxRows);
                lock (gate) KeepTheRest();
                return text;
            }
        }

        public int Pending() { lock (gate) { return arriving.Count + staying; } }

        public long Lost() { lock (gate) { return lostEver; } }

        public long Collapsed() { return Interlocked.Read(ref collapsedEver); }

        // The methods from here to WaitForRows are called under gate.
        private void LoseAll()
        {
            CountLost(arriving.Count + staying);
            arriving.Clear();
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
            List<WaitingRow> emptied = leaving;
            emptied.Clear();
            leaving = arriving;
            arriving = emptied;
            left = 0;
        }

        // What a drain did not hand out waits for the next one, unless newer rows were lost meanwhile: after the
        // reader has fetched the whole picture, those old rows would be the last word about their objects.
        private void KeepTheRest()
        {
            int rest = leaving.Count - left;
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

        private void WaitWhileItPours()
        {
            pours = true;
            // Never so long that rows would be lost meanwhile.
            for (int waitedMs = 0; waitedMs < LongestPourMs && arriving.Count < limit / 2 && !closed; waitedMs += PourStepMs)
            {
                int before = arriving.Count;
                Monitor.Wait(gate, PourStepMs);
                if (arriving.Count - before < PourRowsPerStep) break;
            }
            pours = false;
        }

        // Of the rows with one key only the newest stays, at its own place. So a removal after an update stays a
        // removal, and a return after a removal stays a return.
        private void Collapse()
        {
            Dictionary<string, bool> seen = new Dictionary<string, bool>(StringComparer.Ordinal);
            List<WaitingRow> kept = new List<WaitingRow>();
            for (int i = leaving.Count - 1; i >= 0; i--)
            {
                string key = KeyOf(leaving[i]);
                if (key != null)
                {
                    if (seen.ContainsKey(key)) continue;
                    seen[key] = true;
                }
                kept.Add(leaving[i]);
            }
            kept.Reverse();
            Interlocked.Add(ref collapsedEver, leaving.Count - kept.Count);
            leaving = kept;
        }

        // A key that could not be read says nothing about which object the row is about.
        private static string KeyOf(WaitingRow row)
        {
            if (row.KeyEnd <= row.KeyStart) return null;
            string key = row.Text.Substring(row.KeyStart, row.KeyEnd - row.KeyStart);
            return key.IndexOf(Marks.Failure) >= 0 || key.IndexOf(Marks.Missing) >= 0 ? null : key;
        }

        private string Take(long lostNow, int maxRows)
        {
            StringBuilder text = new StringBuilder();
            if (lostNow > 0)
            {
                text.Append(EventPump.LostRowsTag).Append(Marks.FieldEnd);
                text.Append(lostNow.ToString(CultureInfo.InvariantCulture)).Append(Marks.RecordEnd);
            }
            int end = Math.Min(leaving.Count, left + Math.Min(maxRows, leaving.Count - left));
            for (; left < end; left++)
            {
                text.Append(leaving[left].Text);
                if (leaving[left].Unread != null) objects.Append(text, leaving[left].Unread);
                text.Append(Marks.RecordEnd);
            }
            return text.ToString();
        }
    }
}
