// What the help of v12 still lists and calls obsolete. It has to compile, with the compiler's warning.
#pragma warning disable 618
using TCX.Configuration;
using TCX.PBXAPI;

namespace SurfaceSamples
{
    internal static class ObsoleteSamples
    {
        public static void OldWays()
        {
            PhoneSystem ps = new PhoneSystem();
            ps.Host = "localhost";
            ps.Port = 1;
            ps.Username = ps.Password = ps.Database = "";
            ps.Connect();
            PhoneSystem.Subset = PhoneSystem.DataSubsets.VoiceMailBoxOnly;
            Statistics record = ps.CreateStatistics("name");
            Statistics[] records = ps.InitializeStatistics();
            ps.Disconnect();
            using (PBXConnection pbx = new PBXConnection())
            {
                pbx.BargeinCall(1, "100", records.Length > 0);
                pbx.Listen(1, record.GetName());
                pbx.WhisperTo(1, "100", "101");
            }
            DN[] members = PhoneSystem.Root.GetExtensionGroups()[0].Members;
            Extension extension = (Extension)members[0];
            extension.CurrentProfile.DisplayName = "";
        }
    }
}
