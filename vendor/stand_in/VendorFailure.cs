using System;
using TCX.Configuration.Exceptions;
using TCX.PBXAPI;

namespace Callboard.StandIn
{
    /// <summary>The simple name of an exception, as the engine sends it, to the exception.</summary>
    internal static class VendorFailure
    {
        internal static Exception Named(string name, string message)
        {
            switch (name)
            {
                case "OperationFailed": return Refused(message);
                case "PBXIsNotConnected": return new PBXIsNotConnected();
                case "ObjectSavingException": return new ObjectSavingException(message);
                case "ObjectAlreadyExistsException": return new ObjectAlreadyExistsException(message);
                case "DNNameIsNotSpecified": return new DNNameIsNotSpecified(message);
                case "DNFormatException": return new DNFormatException(message);
                case "PhoneNumberFormatException": return new PhoneNumberFormatException(message);
                case "PhoneBookNumberFormatException": return new PhoneBookNumberFormatException(message);
                case "EmailAddressFormatException": return new EmailAddressFormatException(message);
                case "IPAddressFormatException": return new IPAddressFormatException(message);
                case "MACAddressFormatException": return new MACAddressFormatException(message);
                case "PropertyFormatException": return new PropertyFormatException(message);
                case "PropertyReadOnlyException": return new PropertyReadOnlyException(message);
                case "FileOperationException": return new FileOperationException(message);
                case "InstallationFolderException": return new InstallationFolderException(message);
                case "ENLParameterException": return new ENLParameterException(message);
                case "PhoneSystemException": return new PhoneSystemException(message);
                default: return new PhoneSystemException(name + ": " + message);
            }
        }

        private static OperationFailed Refused(string message)
        {
            return string.IsNullOrEmpty(message) ? new OperationFailed() : new OperationFailed(message);
        }
    }
}
