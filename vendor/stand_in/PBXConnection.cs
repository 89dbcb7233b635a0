using System;
using System.Collections.Generic;
using System.Threading;
using Callboard.StandIn;
using Callboard.StandIn.Transport;
using TCX.Configuration;

namespace TCX.PBXAPI
{
    /// <summary>
    /// The call manager, a second connection beside PhoneSystem.Root (help v12; v11 inferred). Every request
    /// returns when it is accepted; what came of it is told by CONNECTION events. A lost line stays lost: make a
    /// new object (inferred). HandsFreeIntercomAnswer came with v14.
    /// </summary>
    public partial class PBXConnection : IDisposable
    {
        private readonly Line line;

        /// <summary>PBXIsNotConnected when nobody listens there or the credentials are refused.</summary>
        public PBXConnection(string pbxSLHost, int pbxSLPort, string pbxSLuser, string pbxSLpassword)
        {
            LineSettings settings = new LineSettings(
                Generation.Name, PhoneSystem.ApplicationName, pbxSLHost, pbxSLPort, pbxSLuser, pbxSLpassword);
            try
            {
                line = Line.Open(settings, Line.CallManagerRole);
            }
            catch (LineLost)
            {
                throw new PBXIsNotConnected();
            }
            catch (LineRefused)
            {
                throw new PBXIsNotConnected();
            }
            line.ExpectSilence();
            Listen(line);
        }

        /// <summary>Leads nowhere: every request throws PBXIsNotConnected.</summary>
        [Obsolete("Must not be used")]
        public PBXConnection()
        {
        }

        public void Dispose()
        {
            if (line != null)
            {
                line.Close();
            }
        }

        private void Ask(string member, params string[] verbAndArguments)
        {
            Faults.Pass(member);
            if (line == null)
            {
                throw new PBXIsNotConnected();
            }
            try
            {
                line.Request(verbAndArguments);
            }
            catch (LineLost)
            {
                throw new PBXIsNotConnected();
            }
            catch (RequestFailed refused)
            {
                throw VendorFailure.Named(refused.Kind, refused.Message);
            }
        }

        private void Ask(string member, IEnumerable<string> verbAndArguments, Dictionary<string, string> parameters)
        {
            List<string> request = new List<string>(verbAndArguments);
            // A missing dictionary travels as an empty one; the PBX says what it misses.
            foreach (KeyValuePair<string, string> pair in parameters ?? new Dictionary<string, string>())
            {
                request.Add(pair.Key);
                request.Add(pair.Value);
            }
            Ask(member, request.ToArray());
        }

        private static void Listen(Line line)
        {
            Thread listener = new Thread(() => { while (line.ReadMessage() != null) { } });
            listener.IsBackground = true;
            listener.Name = "stand-in call manager line";
            listener.Start();
        }
    }
}
