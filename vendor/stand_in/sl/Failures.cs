using System;

namespace Callboard.StandIn.Transport
{
    /// <summary>There is no line to the PBX, or it was lost while waiting for an answer.</summary>
    public sealed class LineLost : Exception
    {
        public LineLost(string message) : base(message) { }

        public LineLost(string message, Exception inner) : base(message, inner) { }
    }

    /// <summary>The PBX answered the greeting with a refusal: credentials, or a DLL of another generation.</summary>
    public sealed class LineRefused : Exception
    {
        public readonly string Code;

        public LineRefused(string code, string message) : base(message)
        {
            Code = code;
        }
    }

    /// <summary>The PBX said no to one request. Kind is the simple name of the vendor's exception.</summary>
    public sealed class RequestFailed : Exception
    {
        public readonly string Kind;

        public RequestFailed(string kind, string message) : base(message)
        {
            Kind = kind;
        }
    }
}
