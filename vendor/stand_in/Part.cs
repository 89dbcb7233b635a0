using System;

namespace Callboard.StandIn
{
    /// <summary>
    /// Base of objects that are a piece of another one's record. Not part of the vendor's surface; all that shows
    /// of it is Dispose, which every object of the vendor has (help v12).
    /// </summary>
    public abstract class Part : IDisposable
    {
        internal Part() { }

        public void Dispose()
        {
            // Nothing of ours is held; the vendor's objects hold native memory.
        }
    }
}
