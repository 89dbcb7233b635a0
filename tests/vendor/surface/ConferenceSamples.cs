using System;
using System.Collections.Generic;
using TCX.Configuration;
using TCX.PBXAPI;

namespace SurfaceSamples
{
    internal static class ConferenceSamples
    {
        public static void WithOptions(string[] args)
        {
            foreach (ConferencePlaceExtension place in PhoneSystem.Root.GetConferencePlaceExtensions())
            {
                if (place.IsGateway || place.GetActiveConnections().Length > 0)
                {
                    continue;
                }
                Dictionary<string, string> parameters = new Dictionary<string, string>();
                parameters["tojoin"] = args[0];
                parameters["PIN"] = args.Length > 1 ? args[1] : "";
                parameters["noname"] = "1";
                parameters["instant"] = "1";
                using (PBXConnection pbx = Utilities.CreatePbxConn())
                {
                    pbx.MakeCall(place.Number, parameters);
                }
                Console.WriteLine(place.Number);
                return;
            }
            Console.WriteLine("no free place");
        }

        public static void InPersonalSlot(string[] args)
        {
            using (PBXConnection pbx = Utilities.CreatePbxConn())
            {
                pbx.MakeCall(PhoneSystem.Root.GetConferencePlaceExtensions()[0].Number + "**" + args[0], args[0]);
            }
        }

        public static void Schedule(string[] args)
        {
            PhoneSystem ps = PhoneSystem.Root;
            Statistics conference = ps.CreateStatistics("S_SCHEDULEDCONF", args[0]);
            conference.clearall();
            conference["idstat"] = args[0];
            conference["name"] = args[1];
            conference["startat"] = DateTime.Now.AddHours(1).ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss");
            bool stored = conference.update();
            Utilities.Print(stored, conference.GetType(), conference.GetName(), conference.GetHashCode());
            foreach (KeyValuePair<string, string> pair in conference.Content)
            {
                Console.WriteLine("{0}={1}", pair.Key, pair.Value);
            }
            conference.Content = new Dictionary<string, string> { { "name", args[1] } };
            Console.WriteLine(conference.GetArray("name").Length);
        }

        public static void DeleteSchedule(string[] args)
        {
            Statistics conference = PhoneSystem.Root.CreateStatistics("S_SCHEDULEDCONF", args[0]);
            if (conference.GetHashCode() != 0)
            {
                conference.Delete();
            }
            foreach (Statistics other in PhoneSystem.Root.InitializeStatistics("S_SCHEDULEDCONF"))
            {
                Console.WriteLine(other["name"]);
            }
        }
    }
}
