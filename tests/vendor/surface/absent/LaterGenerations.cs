// Every line that ends in "since" must be refused by the compiler: the member came with a later generation.
using System;
using System.Collections.Generic;
using TCX.Configuration;
using TCX.Configuration.Exceptions;
using TCX.PBXAPI;

namespace SurfaceSamples
{
    internal static class LaterGenerations
    {
        public static void Use(PhoneSystem ps, PBXConnection pbx, DN dn, Extension extension, ActiveConnection leg,
            Dictionary<string, string> map, Statistics record, PhoneBookEntry entry, NotificationEventArgs news,
            FwdProfile profile, RegistrarRecord device, Group group, GroupMember member, object found)
        {
            pbx.HandsFreeIntercomAnswer(leg); // since v14
            found = dn.AddressNumberOrData0; // since v14
            found = entry.AddressNumberOrData0; // since v14
            found = leg.OnBehalfOf; // since v14
            found = extension.CurrentProfileOverride; // since v14
            found = extension.OverrideExpiresAt; // since v14
            found = extension.IsOverrideActiveNow; // since v14
            extension.ResetCurrentProfileOverride(); // since v14
            found = dn.ID; // since v15
            found = dn.GetPropertyValue("x"); // since v15
            found = ps.GetPhoneBook(); // since v15
            found = ps.GetParameterValue("x"); // since v15
            ps.SetParameter("x", "y"); // since v15
            ps.DeleteParameter("x"); // since v15
            ps.MakeCall("100", "101"); // since v15
            ps.MakeCall("100", map); // since v15
            ps.DropCall(leg); // since v15
            found = PhoneSystem.Logger; // since v15
            found = profile.DisableRingGroupCalls; // since v15
            found = PhoneSystem.Reset("a", "b", 1, "c", "d"); // since v16
            ps.WaitForConnect(TimeSpan.FromSeconds(1)); // since v16
            found = ps.Connected; // since v16
            PhoneSystem.Shutdown(); // since v16
            found = ps.GetAll<Extension>(); // since v16
            found = ps.GetByID<Extension>(1); // since v16
            found = ps.GetTenant(); // since v16
            found = ps.GetGroupByName("x"); // since v16
            found = ps.GetCallParticipants(1); // since v16
            found = ps.CallStorage; // since v16
            found = ps.ServiceCall("x", map); // since v16
            found = PhoneSystem.DropRingingAction.Busy; // since v16
            found = RecordingAction.Start; // since v16
            found = leg.RecordingState; // since v16
            found = leg.ID; // since v16
            found = leg.OtherCallParties; // since v16
            leg.Answer(); // since v16
            leg.Drop(); // since v16
            leg.ReplaceWith("101"); // since v16
            found = device["x"]; // since v16
            found = record.ID; // since v16
            record.update(true); // since v16
            found = group.Roles; // since v16
            found = profile.TypeOfRouting; // since v16
            found = extension.BreakTime; // since v16
            found = dn.QueueMembership; // since v16
            found = DestinationType.RoutePoint; // since v16
            found = Queue.PollingStrategyType.SkillBasedHunt; // since v16
            found = PollingStrategyType.Hunt; // since v16
            found = StrategyType.Hunt; // since v16
            found = typeof(PhoneSystemInitializationException); // since v16
            ps.WaitForCMConnect(TimeSpan.FromSeconds(1)); // since v16.0.6
            found = ps.CMConnected; // since v16.0.6
            found = news.Operation; // since v16.0.6
            found = UpdateOperation.Inserted; // since v16.0.6
            found = member.CumulativeRights; // since v16.0.6
            found = typeof(AlreadyCommittedException); // since v16.0.6
        }
    }
}
