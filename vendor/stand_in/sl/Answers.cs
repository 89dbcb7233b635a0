using System;
using System.Collections.Generic;
using System.Threading;

namespace Callboard.StandIn.Transport
{
    /// <summary>Requests on the way and the threads that wait for their answers.</summary>
    internal sealed class Answers
    {
        private sealed class Waiting
        {
            public string[] Answer;
        }

        private readonly object gate = new object();
        private readonly Dictionary<int, Waiting> waiting = new Dictionary<int, Waiting>();
        private int last;
        private bool lost;

        public int Expect()
        {
            lock (gate)
            {
                last++;
                waiting.Add(last, new Waiting());
                return last;
            }
        }

        /// <summary>
        /// Waits without a limit, as the vendor's calls do: a PBX that hangs, hangs its caller. Losing the line
        /// ends it.
        /// </summary>
        public string[] Await(int number)
        {
            lock (gate)
            {
                Waiting mine = waiting[number];
                while (mine.Answer == null && !lost)
                {
                    Monitor.Wait(gate);
                }
                waiting.Remove(number);
                if (mine.Answer == null)
                {
                    throw new LineLost("The line was lost before the answer came.");
                }
                return Values(mine.Answer);
            }
        }

        public void Arrived(string[] message)
        {
            lock (gate)
            {
                Waiting found;
                if (waiting.TryGetValue(Row.Number(message[1]), out found))
                {
                    found.Answer = message;
                    Monitor.PulseAll(gate);
                }
            }
        }

        public void Lost()
        {
            lock (gate)
            {
                lost = true;
                Monitor.PulseAll(gate);
            }
        }

        // ANS n OK values...   |   ANS n FAIL exception message
        private static string[] Values(string[] answer)
        {
            if (answer.Length > 2 && answer[2] == "OK")
            {
                string[] values = new string[answer.Length - 3];
                Array.Copy(answer, 3, values, 0, values.Length);
                return values;
            }
            throw new RequestFailed(answer.Length > 3 ? answer[3] : "", answer.Length > 4 ? answer[4] : "");
        }
    }
}
