using System;
using System.Collections.Generic;
using Callboard.StandIn.Transport;

namespace TCX.Configuration
{
    /// <summary>Named properties of a DN (help v12), as MOBILENUMBER. What is set is stored by Save.</summary>
    public partial class DN
    {
        private const string PropertyKey = "Property.";

        public DNProperty[] GetProperties()
        {
            Faults.Pass("GetProperties");
            StillThere();
            List<DNProperty> found = new List<DNProperty>();
            Row whole = WithPending();
            for (int i = 0; i < whole.Count; i++)
            {
                if (whole.KeyAt(i).StartsWith(PropertyKey, StringComparison.Ordinal) && whole.ValueAt(i) != null)
                {
                    found.Add(new DNProperty(whole.KeyAt(i).Substring(PropertyKey.Length), whole.ValueAt(i)));
                }
            }
            return found.ToArray();
        }

        /// <summary>Null when there is no property of that name.</summary>
        public DNProperty GetPropertyByName(string name)
        {
            Faults.Pass("GetPropertyByName");
            string value = Untroubled(PropertyKey + name);
            return value == null ? null : new DNProperty(name, value);
        }

        public void SetProperty(string name, string value)
        {
            Set(PropertyKey + name, value ?? "");
        }

        /// <summary>Type and description are taken and not kept: no console reads them.</summary>
        public void SetProperty(string name, string value, PropertyType type, string description)
        {
            SetProperty(name, value);
        }

        public void DeleteProperty(string name)
        {
            Set(PropertyKey + name, (string)null);
        }
    }
}
