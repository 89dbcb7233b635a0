using System;
using System.Collections.Generic;
using System.Threading;

namespace Callboard.StandIn.Transport
{
    /// <summary>
    /// Members of the vendor's surface that are to hang or to be slow. One table for the process, because there
    /// is one PBX in a process and its two lines are told separately.
    /// </summary>
    public static class Faults
    {
        private static readonly object gate = new object();
        private static readonly Dictionary<string, int> delays = new Dictionary<string, int>();

        // Read without the lock by every getter: healthy members must cost nothing.
        private static volatile bool any;

        /// <summary>
        /// First line of a member that can be ill. Returns at once, late, or when the member is well again.
        /// </summary>
        public static void Pass(string member)
        {
            if (any)
            {
                Suffer(member);
            }
        }

        internal static void Apply(string[] message)
        {
            string member = message.Length > 2 ? message[2] : null;
            if (member == null)
            {
                return;
            }
            lock (gate)
            {
                switch (message[1])
                {
                    case "hang": delays[member] = Timeout.Infinite; break;
                    case "slow": delays[member] = message.Length > 3 ? Math.Max(0, Row.Number(message[3])) : 0; break;
                    default: delays.Remove(member); break;
                }
                Changed();
            }
        }

        /// <summary>
        /// A new connection to the configuration server starts healthy; the server tells again what is ill.
        /// </summary>
        internal static void Forget()
        {
            lock (gate)
            {
                delays.Clear();
                Changed();
            }
        }

        private static void Changed()
        {
            any = delays.Count > 0;
            Monitor.PulseAll(gate);
        }

        private static void Suffer(string member)
        {
            int delay = 0;
            lock (gate)
            {
                while (delays.TryGetValue(member, out delay) && delay == Timeout.Infinite)
                {
                    Monitor.Wait(gate);
                }
            }
            if (delay > 0)
            {
                Thread.Sleep(delay);
            }
        }
    }
}
