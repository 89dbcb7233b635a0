namespace TCX.Configuration
{
    /// <summary>Counters of a voicemail box.</summary>
    public struct VMBInformation
    {
        private readonly int total;
        private readonly int unheard;

        /// <summary>Mind the order: total first, new second (help v12).</summary>
        public VMBInformation(int total, int unheard)
        {
            this.total = total;
            this.unheard = unheard;
        }

        public int New
        {
            get { return unheard; }
        }

        public int Total
        {
            get { return total; }
        }
    }
}
