using System;
using Callboard.StandIn;
using Callboard.StandIn.Transport;

namespace TCX.Configuration
{
    /// <summary>
    /// A group of extensions (help v12). The default one is named __DEFAULT__; technical ones named ___FAVORITES___
    /// and an extension appear too.
    /// </summary>
    public class Group : StoredRecord
    {
        internal Group(PhoneSystem pbx, Row row) : base(pbx, row) { }

        public string Name
        {
            get { return ReadText("Name"); }
            set { Set("Name", value); }
        }

        public GroupMember[] GroupMembers
        {
            get { return Array.ConvertAll(Listed(), dn => new GroupMember(this, dn)); }
        }

        [Obsolete("Use GroupMembers")]
        public DN[] Members
        {
            get { return Listed(); }
        }

        /// <summary>Roles that members can have. The engine knows none.</summary>
        public string[] RoleTags()
        {
            return new string[0];
        }

        public GroupMember CreateGroupMember(DN dn)
        {
            string members = Untroubled("Members");
            string number = dn.Untroubled("Number");
            if (Array.IndexOf((members ?? "").Split(','), number) < 0)
            {
                Set("Members", string.IsNullOrEmpty(members) ? number : members + "," + number);
            }
            return new GroupMember(this, dn);
        }

        public GroupMember CreateGroupMember(DN dn, string role)
        {
            return CreateGroupMember(dn);
        }

        private DN[] Listed()
        {
            return Wrap.Listed(Pbx, Read("Members"));
        }
    }

    /// <summary>One DN's place in one group.</summary>
    public class GroupMember : Part
    {
        private readonly Group group;
        private readonly DN dn;

        internal GroupMember(Group group, DN dn)
        {
            this.group = group;
            this.dn = dn;
        }

        public DN DN
        {
            get { return dn; }
        }

        public Group Group
        {
            get { return group; }
        }

        /// <summary>Always empty: the engine knows no roles.</summary>
        public string RoleTag
        {
            get { return ""; }
        }
    }
}
