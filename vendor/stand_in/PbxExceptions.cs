using System;

namespace TCX.PBXAPI
{
    /// <summary>The call manager refused the request: unknown number, wrong state, no right (help v12).</summary>
    public class OperationFailed : Exception
    {
        public OperationFailed() { }

        public OperationFailed(string message) : base(message) { }
    }

    /// <summary>
    /// No connection to the call manager. Always thrown without a text, so that its message is the default one of
    /// .NET, as it was seen with the vendor's.
    /// </summary>
    public class PBXIsNotConnected : Exception
    {
        public PBXIsNotConnected() { }
    }
}
