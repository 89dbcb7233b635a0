using System;
using TCX.Configuration;

namespace SurfaceSamples
{
    internal static class DirectorySamples
    {
        public static void ShowEveryDn(string[] args)
        {
            PhoneSystem ps = PhoneSystem.Root;
            Console.WriteLine("{0} {1} {2}", ps.Version, ps.Build, ps.ConfigVersion);
            foreach (DN dn in ps.GetDN())
            {
                using (dn)
                {
                    Show(dn);
                }
            }
            int all = ps.GetExtensions().Length + ps.GetConferencePlaceExtensions().Length + ps.GetExternalLines().Length
                + ps.GetQueues().Length + ps.GetRingGroups().Length + ps.GetIVRs().Length + ps.GetFaxExtensions().Length
                + ps.GetSpecialMenus().Length + ps.GetParkExtensions().Length;
            Console.WriteLine("{0} by kind", all);
        }

        private static void Show(DN dn)
        {
            VMBInformation box = dn.VoiceMailBox;
            Utilities.Print(dn.GetType().Name, dn.Number, dn.IsRegistered, box.New, box.Total, dn.GetHashCode());
            Utilities.Print(dn.GetQueues().Length, dn.GetRingGroups().Length, dn.GetTenant() != null);
            foreach (DNProperty property in dn.GetProperties())
            {
                Console.WriteLine("  {0}={1}", property.Name, property.Value);
            }
            Extension extension = dn as Extension;
            ExternalLine line = dn as ExternalLine;
            Queue queue = dn as Queue;
            RingGroup ring = dn as RingGroup;
            IVR ivr = dn as IVR;
            ConferencePlaceExtension place = dn as ConferencePlaceExtension;
            if (extension != null)
            {
                ShowExtension(extension);
            }
            else if (line != null)
            {
                Utilities.Print(line.ExternalNumber, line.SimultaneousCalls, line.Direction, line.Gateway.Name, line.OutboundCallerID);
                Console.WriteLine("  {0} {1}", string.Join(",", line.DIDNumbers), line.RoutingRules.Length);
            }
            else if (queue != null)
            {
                Queue.PollingStrategyType strategy = queue.PollingStrategy;
                Utilities.Print(queue.Name, strategy, queue.RingTimeout, queue.MasterTimeout);
                foreach (QueueAgent agent in queue.QueueAgents)
                {
                    Console.WriteLine("  {0} {1} {2}", agent.DN.Number, agent.Queue.Number, agent.QueueStatus);
                }
                Utilities.Print(queue.Members.Length, queue.QueueManagers.Length, queue.ForwardNoAnswer);
            }
            else if (ring != null)
            {
                RingGroup.StrategyType strategy = ring.RingStrategy;
                Utilities.Print(ring.Name, strategy, ring.RingTime, ring.Members.Length, ring.ForwardNoAnswer);
            }
            else if (ivr != null)
            {
                Console.WriteLine("  {0}", ivr.Name);
            }
            else if (place != null)
            {
                Console.WriteLine("  gateway {0}", place.IsGateway);
            }
        }

        private static void ShowExtension(Extension extension)
        {
            Utilities.Print(extension.FirstName, extension.LastName, extension.EmailAddress, extension.OutboundCallerID);
            Utilities.Print(extension.Enabled, extension.Internal, extension.HidePresence, extension.RecordCalls);
            Utilities.Print(extension.VMEnabled, extension.SupportReplaces, extension.NoAnswerTimeout, extension.UserStatus, extension.QueueStatus);
            Utilities.Print(extension.ForwardingRules.Length, extension.AuthID + extension.AuthPassword + extension.VMPIN == "");
            foreach (FwdProfile profile in extension.FwdProfiles)
            {
                Utilities.Print(profile.Name, profile.CustomName, profile.CustomMessage, profile.NoAnswerTimeout);
                Utilities.Print(profile.BusyDetection, profile.RingMyMobile, profile.BlockPushCalls, profile.ForceInternal);
                Utilities.Print(profile.ForceChatStatus, profile.ForceQueueStatus, profile.ForwardingRules.Length);
            }
        }

        public static void ShowPhoneBooks(string[] args)
        {
            foreach (Tenant tenant in PhoneSystem.Root.GetTenants())
            {
                foreach (PhoneBookEntry entry in tenant.GetPhoneBookEntries())
                {
                    Utilities.Print(entry.FirstName, entry.LastName, entry.CompanyName, entry.PhoneNumber, entry.Tag, entry.GetDN() == null);
                }
                Utilities.Print(tenant.GetExtensions().Length, tenant.GetDNByNumber("100") != null);
            }
            PhoneBookEntry mine = PhoneSystem.Root.GetDNByNumber("100").CreatePhoneBookEntry();
            mine.FirstName = "Test";
            mine.PhoneNumber = "0155";
            mine.Save();
            mine.Refresh();
            Console.WriteLine(PhoneSystem.Root.GetDNByNumber("100").GetPhoneBookEntries().Length);
            mine.Delete();
        }

        public static void ShowGroups(string[] args)
        {
            foreach (Group group in PhoneSystem.Root.GetExtensionGroups())
            {
                Console.WriteLine("{0} {1}", group.Name, group.RoleTags().Length);
                foreach (GroupMember member in group.GroupMembers)
                {
                    Console.WriteLine("  {0} {1} {2}", member.DN.Number, member.Group.Name, member.RoleTag);
                }
            }
            foreach (Group mine in PhoneSystem.Root.GetDNByNumber("100").Groups)
            {
                GroupMember added = mine.CreateGroupMember(PhoneSystem.Root.GetDNByNumber("101"));
                Console.WriteLine(added.DN.Number);
            }
        }

        public static void ShowParameters(string[] args)
        {
            foreach (Parameter parameter in PhoneSystem.Root.GetParameters())
            {
                Console.WriteLine("{0}={1} ({2})", parameter.Name, parameter.Value, parameter.Description);
            }
            Parameter park = PhoneSystem.Root.GetParameterByName("PARK");
            Console.WriteLine(park == null ? "" : park.Value);
        }
    }
}
