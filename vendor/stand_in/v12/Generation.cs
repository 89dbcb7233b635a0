namespace Callboard.StandIn
{
    /// <summary>The generation that this build greets the PBX with; a PBX of another one refuses it.</summary>
    internal static class Generation
    {
        internal const string Name = "v12";
    }
}
