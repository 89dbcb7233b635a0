using System;
using System.Text;

namespace Callboard.Pump
{
    /// <summary>
    /// Reads the same members of any number of objects. Each member becomes one field; a null, a member that is
    /// not there and a member that throws have their own marks, so one bad member never costs the others.
    /// Safe on several threads at once.
    /// </summary>
    public sealed class ColumnReader
    {
        private readonly MemberPath[] paths;

        /// <param name="paths">"Number", "DN.Number", "GetHashCode()", "Groups.Name"</param>
        public ColumnReader(string[] paths)
        {
            if (paths == null) throw new ArgumentNullException("paths");
            this.paths = new MemberPath[paths.Length];
            for (int i = 0; i < paths.Length; i++) this.paths[i] = new MemberPath(paths[i]);
        }

        internal int Count { get { return paths.Length; } }

        /// <summary>Appends the fields of one object. Never throws.</summary>
        internal void Append(StringBuilder to, object item)
        {
            for (int i = 0; i < paths.Length; i++)
            {
                if (i > 0) to.Append(Marks.FieldEnd);
                int start = to.Length;
                try
                {
                    object value = paths[i].Read(item);
                    if (value == MemberPath.Missing) to.Append(Marks.Missing);
                    else FieldText.Append(to, value);
                }
                catch (Exception thrown)
                {
                    to.Length = start;
                    Marks.AppendFailure(to, thrown);
                }
            }
        }

        /// <summary>Fills all fields with one failure: the object that should have been read could not be had.</summary>
        internal void AppendFailure(StringBuilder to, Exception thrown)
        {
            for (int i = 0; i < paths.Length; i++)
            {
                if (i > 0) to.Append(Marks.FieldEnd);
                Marks.AppendFailure(to, thrown);
            }
        }
    }
}
