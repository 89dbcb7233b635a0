using System.Collections.Generic;
using TCX.Configuration;
using TCX.PBXAPI;

namespace SurfaceSamples
{
    internal static class CallSamples
    {
        public static void MakeCall(string[] args)
        {
            using (PBXConnection pbx = Utilities.CreatePbxConn())
            {
                pbx.MakeCall(args[0], args[1]);
            }
        }

        public static void Drop(string[] args)
        {
            using (PBXConnection pbx = Utilities.CreatePbxConn())
            {
                if (args.Length > 1)
                {
                    pbx.DropCall(int.Parse(args[1]), args[0]);
                    return;
                }
                pbx.DropCall(Utilities.LegOf(args[0]));
            }
        }

        public static void Divert(string[] args)
        {
            using (PBXConnection pbx = Utilities.CreatePbxConn())
            {
                foreach (ActiveConnection leg in PhoneSystem.Root.GetDNByNumber(args[0]).GetActiveConnections())
                {
                    if (leg.Status == ConnectionStatus.Ringing)
                    {
                        pbx.DivertCall(leg, args[1], args.Length > 2 && args[2] == "vm");
                        pbx.DivertCall(leg.CallID, leg.DN.Number, args[1], false);
                    }
                }
            }
        }

        public static void Transfer(string[] args)
        {
            using (PBXConnection pbx = Utilities.CreatePbxConn())
            {
                ActiveConnection leg = Utilities.LegOf(args[0]);
                switch (args.Length)
                {
                    case 2: pbx.TransferCall(leg, args[1]); break;
                    case 3: pbx.TransferCall(leg.CallID, args[0], args[1]); break;
                    default: pbx.TransferCall(leg.CallID, leg, args[1]); break;
                }
            }
        }

        public static void Pickup(string[] args)
        {
            using (PBXConnection pbx = Utilities.CreatePbxConn())
            {
                if (args.Length > 2)
                {
                    pbx.PickupCall(args[0], Utilities.LegOf(args[1]));
                    return;
                }
                pbx.PickupCall(args[0], args[1]);
            }
        }

        public static void BargeIn(string[] args)
        {
            PBXConnection.BargeInMode mode = PBXConnection.BargeInMode.BargeIn;
            if (args[2] == "listen")
            {
                mode = PBXConnection.BargeInMode.Listen;
            }
            else if (args[2] == "whisper")
            {
                mode = PBXConnection.BargeInMode.Whisper;
            }
            using (PBXConnection pbx = Utilities.CreatePbxConn())
            {
                pbx.BargeinCall(args[0], Utilities.LegOf(args[1]), mode);
            }
        }

        public static void Record(string[] args)
        {
            using (PBXConnection pbx = Utilities.CreatePbxConn())
            {
                ActiveConnection leg = Utilities.LegOf(args[0]);
                pbx.RecordCall(leg.CallID, args[0], args[1] == "on");
            }
        }

        public static void RefreshRegistration(string[] args)
        {
            using (PBXConnection pbx = Utilities.CreatePbxConn())
            {
                foreach (ExternalLine line in PhoneSystem.Root.GetExternalLines())
                {
                    pbx.RefreshRegistration(line.Number);
                }
                pbx.InvokeCommand("nothing", new Dictionary<string, string> { { "key", "value" } });
            }
        }
    }
}
