using System;
using System.Collections.Generic;
using System.Threading;
using TCX.Configuration;

namespace SurfaceSamples
{
    internal static class EventSamples
    {
        private static readonly ManualResetEvent Enough = new ManualResetEvent(false);
        private static int wanted;

        public static void Watch(string[] args)
        {
            wanted = int.Parse(args[0]);
            PhoneSystem ps = PhoneSystem.Root;
            ps.Inserted += new NotificationEventHandler(OnInserted);
            ps.Updated += OnUpdated;
            ps.Deleted += OnDeleted;
            Console.WriteLine("watching");
            Enough.WaitOne(20000);
            ps.Inserted -= OnInserted;
            ps.Updated -= OnUpdated;
            ps.Deleted -= OnDeleted;
        }

        private static void OnInserted(object sender, NotificationEventArgs e)
        {
            Show("Inserted", e);
        }

        private static void OnUpdated(object sender, NotificationEventArgs e)
        {
            Show("Updated", e);
        }

        private static void OnDeleted(object sender, NotificationEventArgs e)
        {
            Show("Deleted", e);
        }

        private static void Show(string what, NotificationEventArgs e)
        {
            Utilities.Print(what, e.EntityName, e.RecID, e.ConfObject == null ? "null" : e.ConfObject.GetType().Name);
            ActiveConnection leg = e.ConfObject as ActiveConnection;
            if (leg != null)
            {
                ShowLeg(leg);
            }
            if (Interlocked.Decrement(ref wanted) == 0)
            {
                Enough.Set();
            }
        }

        public static void ShowCalls(string[] args)
        {
            foreach (KeyValuePair<uint, List<ActiveConnection>> call in PhoneSystem.Root.GetActiveConnectionsByCallID())
            {
                Console.WriteLine("call {0}", call.Key);
                call.Value.ForEach(ShowLeg);
            }
            ActiveConnection[] reserved = PhoneSystem.Root.GetActiveConnections();
            Console.WriteLine(reserved.Length);
        }

        private static void ShowLeg(ActiveConnection leg)
        {
            Utilities.Print(leg.CallID, leg.CallConnectionID, leg.DN.Number, leg.Status, leg.LastChangeStatus);
            Utilities.Print(leg.ExternalParty, leg.InternalParty == null ? "" : leg.InternalParty.Number, leg.DialedNumber);
            Utilities.Print(leg.IsInbound, leg.IsOutbound, leg.OriginatedBy, leg.ReferredBy, leg.HistoryIDOfTheCall);
            foreach (KeyValuePair<string, string> data in leg.AttachedData)
            {
                Console.WriteLine("  {0}={1} {2}", data.Key, data.Value, leg[data.Key] == data.Value);
            }
        }
    }
}
