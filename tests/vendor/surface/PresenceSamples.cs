using System;
using TCX.Configuration;
using TCX.Configuration.Exceptions;

namespace SurfaceSamples
{
    internal static class PresenceSamples
    {
        public static void Switch(string[] args)
        {
            Extension extension = PhoneSystem.Root.GetDNByNumber(args[0]) as Extension;
            for (int attempt = 0; attempt < 2; attempt++)
            {
                foreach (FwdProfile profile in extension.FwdProfiles)
                {
                    if (profile.Name == args[1])
                    {
                        extension.CurrentProfile = profile;
                    }
                }
                try
                {
                    extension.Save();
                    break;
                }
                catch (ObjectSavingException)
                {
                    extension.Refresh();
                }
            }
            extension.QueueStatus = QueueStatusType.LoggedIn;
            extension.UserStatus = UserStatusType.Available;
            extension.Save();
            Console.WriteLine(extension.CurrentProfile.Name);
            Console.WriteLine(extension.FallbackProfile == null && extension.OverrideProfile == null);
            extension.Dispose();
        }

        public static void SetMessage(string[] args)
        {
            Extension extension = (Extension)PhoneSystem.Root.GetDNByNumber(args[0]);
            FwdProfile profile = extension.CurrentProfile;
            profile.CustomMessage = args[1];
            profile.Save();
            profile.Refresh();
        }

        public static void ShowDevices(string[] args)
        {
            DN dn = PhoneSystem.Root.GetDNByNumber(args[0]);
            foreach (RegistrarRecord record in dn.GetRegistrarContactsEx())
            {
                Utilities.Print(record.Contact, record.SourceAddress, record.UserAgent, record.Expires, record.DN.Number);
            }
            Console.WriteLine(string.Join(" ", dn.GetRegistrarContacts()));
        }

        public static void SetProperty(string[] args)
        {
            DN dn = PhoneSystem.Root.GetDNByNumber(args[0]);
            dn.SetProperty(args[1], args[2]);
            dn.SetProperty(args[1], args[2], PropertyType.String, "set by a sample");
            DNProperty property = dn.GetPropertyByName(args[1]);
            Utilities.Print(property.Name, property.Value, property.Type, property.Description);
            dn.DeleteProperty(args[1]);
        }
    }
}
