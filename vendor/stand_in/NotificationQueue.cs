using System;
using System.Collections.Generic;
using System.Threading;
using Callboard.StandIn.Transport;

namespace Callboard.StandIn
{
    /// <summary>
    /// News on its way to the handlers: told in order, on one thread of ours, with no lock held. A handler that is
    /// slow delays later news only; one that throws ends the process, as an exception on any thread of its own
    /// does.
    /// </summary>
    internal sealed class NotificationQueue
    {
        private readonly object gate = new object();
        private readonly Action<Change> tell;
        private List<Change> waiting = new List<Change>();
        private List<Change> spare = new List<Change>();
        private Thread teller;

        internal NotificationQueue(Action<Change> tell)
        {
            this.tell = tell;
        }

        internal void Add(Change change)
        {
            lock (gate)
            {
                waiting.Add(change);
                if (teller == null)
                {
                    teller = new Thread(Run);
                    teller.IsBackground = true;
                    teller.Name = "stand-in notifications";
                    teller.Start();
                }
                else if (waiting.Count == 1)
                {
                    Monitor.Pulse(gate);
                }
            }
        }

        private void Run()
        {
            while (true)
            {
                List<Change> batch = Take();
                foreach (Change change in batch)
                {
                    tell(change);
                }
                batch.Clear();
                spare = batch;
            }
        }

        private List<Change> Take()
        {
            lock (gate)
            {
                while (waiting.Count == 0)
                {
                    Monitor.Wait(gate);
                }
                List<Change> batch = waiting;
                waiting = spare;
                return batch;
            }
        }
    }
}
