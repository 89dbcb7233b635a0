using System;
using System.Collections.Generic;
using TCX.Configuration;

namespace SurfaceSamples
{
    /// <summary>
    /// Sample programs as somebody would write them for 3CX 11 and 12: sample.exe HOST PORT SAMPLE ARGUMENTS...
    /// </summary>
    internal static class Program
    {
        private static readonly Dictionary<string, Action<string[]>> Samples =
            new Dictionary<string, Action<string[]>>
        {
            { "make-call", CallSamples.MakeCall },
            { "drop", CallSamples.Drop },
            { "divert", CallSamples.Divert },
            { "transfer", CallSamples.Transfer },
            { "pickup", CallSamples.Pickup },
            { "barge-in", CallSamples.BargeIn },
            { "record", CallSamples.Record },
            { "refresh", CallSamples.RefreshRegistration },
            { "conference-v11", ConferenceSamples.WithOptions },
            { "conference-v12", ConferenceSamples.InPersonalSlot },
            { "schedule", ConferenceSamples.Schedule },
            { "unschedule", ConferenceSamples.DeleteSchedule },
            { "show-dns", DirectorySamples.ShowEveryDn },
            { "show-phone-books", DirectorySamples.ShowPhoneBooks },
            { "show-groups", DirectorySamples.ShowGroups },
            { "show-parameters", DirectorySamples.ShowParameters },
            { "presence", PresenceSamples.Switch },
            { "status-message", PresenceSamples.SetMessage },
            { "devices", PresenceSamples.ShowDevices },
            { "property", PresenceSamples.SetProperty },
            { "watch", EventSamples.Watch },
            { "show-calls", EventSamples.ShowCalls },
        };

        private static int Main(string[] arguments)
        {
            PhoneSystem.ApplicationName = "SurfaceSamples" + new Random().Next(10000);
            PhoneSystem.CfgServerHost = arguments[0];
            PhoneSystem.CfgServerPort = int.Parse(arguments[1]);
            PhoneSystem.CfgServerUser = "cfguser_default";
            PhoneSystem.CfgServerPassword = "secret";
            Utilities.CallManagerHost = arguments[0];
            Utilities.CallManagerPort = int.Parse(arguments[1]);
            string[] rest = new string[arguments.Length - 3];
            Array.Copy(arguments, 3, rest, 0, rest.Length);
            try
            {
                Samples[arguments[2]](rest);
                return 0;
            }
            catch (TCX.Configuration.Exceptions.PhoneSystemException refused)
            {
                Console.WriteLine(refused.GetType().Name + ": " + refused.Message);
                return 1;
            }
            catch (TCX.PBXAPI.OperationFailed refused)
            {
                Console.WriteLine(refused.GetType().Name + ": " + refused.Message);
                return 1;
            }
            catch (TCX.PBXAPI.PBXIsNotConnected refused)
            {
                Console.WriteLine(refused.GetType().Name + ": " + refused.Message);
                return 1;
            }
        }
    }

    internal static class Utilities
    {
        public static string CallManagerHost;
        public static int CallManagerPort;

        public static TCX.PBXAPI.PBXConnection CreatePbxConn()
        {
            return new TCX.PBXAPI.PBXConnection(CallManagerHost, CallManagerPort, "pbxuser", "secret");
        }

        public static void Print(params object[] values)
        {
            Console.WriteLine(string.Join(" ", values));
        }

        public static ActiveConnection LegOf(string number)
        {
            using (DN dn = PhoneSystem.Root.GetDNByNumber(number))
            {
                foreach (ActiveConnection leg in dn.GetActiveConnections())
                {
                    return leg;
                }
            }
            throw new InvalidOperationException(number + " is in no call.");
        }
    }
}
