using System;
using System.Collections.Generic;
using System.Globalization;
using Callboard.StandIn.Transport;
using TCX.Configuration;

namespace TCX.PBXAPI
{
    /// <summary>What can be asked of the call manager (help v12).</summary>
    public partial class PBXConnection
    {
        /// <summary>Nested in every generation.</summary>
        public enum BargeInMode
        {
            BargeIn = 0,
            Listen = 1,
            Whisper = 2
        }

        /// <summary>Rings dn_from, which must be internal; when it answers, number_to is called from it.</summary>
        public void MakeCall(string dn_from, string number_to)
        {
            Probe.Entered();
            Ask("MakeCall", "MAKECALL", dn_from, number_to);
        }

        /// <summary>A request to a system extension; what the parameters mean is its affair.</summary>
        public void MakeCall(string dnNumber, Dictionary<string, string> parameters)
        {
            Probe.Entered();
            Ask("MakeCall", new string[] { "MAKECALLPARAMS", dnNumber }, parameters);
        }

        public void DropCall(ActiveConnection connection)
        {
            Ask("DropCall", "DROP", connection.CallIdText, connection.OwnerNumber);
        }

        public void DropCall(int CallID, string dn)
        {
            Ask("DropCall", "DROP", Text(CallID), dn);
        }

        /// <summary>Sends a ringing call elsewhere; VMBox means the destination's voicemail.</summary>
        public void DivertCall(ActiveConnection connection, string destination, bool VMBox)
        {
            Ask("DivertCall", "DIVERT", connection.CallIdText, connection.OwnerNumber, destination, Text(VMBox));
        }

        public void DivertCall(int CallID, string dn, string destination, bool VMBox)
        {
            Ask("DivertCall", "DIVERT", Text(CallID), dn, destination, Text(VMBox));
        }

        /// <summary>Blind transfer of an established call: that participant is replaced by number_to.</summary>
        public void TransferCall(ActiveConnection transferrer, string number_to)
        {
            Ask("TransferCall", "TRANSFER", transferrer.CallIdText, transferrer.OwnerNumber, number_to);
        }

        public void TransferCall(int CallID, string dn, string number_to)
        {
            Ask("TransferCall", "TRANSFER", Text(CallID), dn, number_to);
        }

        public void TransferCall(int CallID, ActiveConnection transferrer, string number_to)
        {
            Ask("TransferCall", "TRANSFER", Text(CallID), transferrer.OwnerNumber, number_to);
        }

        /// <summary>dn takes the oldest ringing call of dnFrom.</summary>
        public void PickupCall(string dn, string dnFrom)
        {
            Ask("PickupCall", "PICKUP", dn, dnFrom, "");
        }

        public void PickupCall(string dn, ActiveConnection toTake)
        {
            Ask("PickupCall", "PICKUP", dn, toTake.OwnerNumber, toTake.CallIdText);
        }

        /// <summary>dn joins, listens to, or whispers to the owner of that leg.</summary>
        public void BargeinCall(string dn, ActiveConnection connection, BargeInMode mode)
        {
            Barge("BargeinCall", dn, connection.CallIdText, connection.OwnerNumber, mode);
        }

        [Obsolete("Use BargeinCall with a BargeInMode")]
        public void BargeinCall(int CallID, string dn, bool oneWayAudio)
        {
            Barge("BargeinCall", dn, Text(CallID), "", oneWayAudio ? BargeInMode.Listen : BargeInMode.BargeIn);
        }

        [Obsolete("Use BargeinCall with BargeInMode.Listen")]
        public void Listen(int CallID, string dn)
        {
            Barge("Listen", dn, Text(CallID), "", BargeInMode.Listen);
        }

        [Obsolete("Use BargeinCall with BargeInMode.Whisper")]
        public void WhisperTo(int CallID, string dn, string whisperTo)
        {
            Barge("WhisperTo", dn, Text(CallID), whisperTo, BargeInMode.Whisper);
        }

        public void RecordCall(int CallID, string dn, bool YesNo)
        {
            Ask("RecordCall", "RECORD", Text(CallID), dn, Text(YesNo));
        }

        public void RefreshRegistration(string lineDN)
        {
            Ask("RefreshRegistration", "REFRESH", lineDN);
        }

        public void InvokeCommand(string command, Dictionary<string, string> parameters)
        {
            Ask("InvokeCommand", new string[] { "INVOKE", command }, parameters);
        }

        private void Barge(string member, string dn, string callId, string legDn, BargeInMode mode)
        {
            Ask(member, "BARGEIN", dn, callId, legDn, Text((int)mode));
        }

        private static string Text(int number)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        private static string Text(bool yes)
        {
            return yes ? "1" : "0";
        }
    }
}
