using System;
using System.Collections.Generic;
using Callboard.StandIn.Transport;
using TCX.Configuration;

namespace Callboard.StandIn
{
    /// <summary>Rows to the vendor's objects.</summary>
    internal static class Wrap
    {
        internal static T[] All<T>(Row[] rows, Converter<Row, T> wrap)
        {
            return Array.ConvertAll(rows, wrap);
        }

        /// <summary>The object of a row as its concrete kind; null for kinds that no console uses.</summary>
        internal static object Any(PhoneSystem pbx, Row row)
        {
            if (row == null)
            {
                return null;
            }
            switch (row.Entity)
            {
                case Change.Dn: return AnyDn(pbx, row);
                case "CONNECTION": return new ActiveConnection(pbx, row);
                case "GRP": return new Group(pbx, row);
                case "PHONEBOOK": return new PhoneBookEntry(pbx, row);
                case "PARAMETER": return new Parameter(pbx, row);
                case "TENANT": return new Tenant(pbx, row);
                default: return row.Kind == "Statistics" ? new Statistics(pbx, row) : null;
            }
        }

        internal static DN AnyDn(PhoneSystem pbx, Row row)
        {
            if (row == null)
            {
                return null;
            }
            switch (row.Kind)
            {
                case "Extension": return new Extension(pbx, row);
                case "ConferencePlaceExtension": return new ConferencePlaceExtension(pbx, row);
                case "ExternalLine": return new ExternalLine(pbx, row);
                case "Queue": return new Queue(pbx, row);
                case "RingGroup": return new RingGroup(pbx, row);
                case "IVR": return new IVR(pbx, row);
                case "FaxExtension": return new FaxExtension(pbx, row);
                case "SpecialMenu": return new SpecialMenu(pbx, row);
                case "ParkExtension": return new ParkExtension(pbx, row);
                default: return new DN(pbx, row);
            }
        }

        internal static DN DnOf(PhoneSystem pbx, string number)
        {
            return AnyDn(pbx, pbx.Cache.FindDn(number));
        }

        /// <summary>DNs of numbers between commas; unknown numbers are left out.</summary>
        internal static DN[] Listed(PhoneSystem pbx, string numbers)
        {
            List<DN> found = new List<DN>();
            foreach (string number in (numbers ?? "").Split(','))
            {
                DN dn = DnOf(pbx, number);
                if (dn != null)
                {
                    found.Add(dn);
                }
            }
            return found.ToArray();
        }
    }
}
