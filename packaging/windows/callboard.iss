; Installer of Callboard for Windows 10 and later, 64 bit. Inno Setup 6.3 or later.
;
; `packaging/windows/build.ps1` freezes the program and then runs:  ISCC /DVersion=1.2.3 callboard.iss
;
; Silent, for everybody:        callboard-1.2.3-setup.exe /VERYSILENT /SUPPRESSMSGBOXES /ALLUSERS
; Silent, for one person:       callboard-1.2.3-setup.exe /VERYSILENT /SUPPRESSMSGBOXES /CURRENTUSER
; With choices:                 ... /TASKS="autostart,links" /DIR="D:\Programs\Callboard"
; With what IT prepared:        ... /DEFAULTS="\\server\share\defaults.toml"   (with /ALLUSERS)
; Removed, settings kept:       unins000.exe /VERYSILENT
; Removed with everything:      unins000.exe /VERYSILENT /FORGET

#ifndef Version
  #error Say which version: ISCC /DVersion=1.2.3 callboard.iss
#endif
#define Name "Callboard"
#define Publisher "Callboard contributors"
#define Program "callboard.exe"
#define LinkProgram "Callboard.Link"
#define Dist "..\..\build\package\dist\callboard"

[Setup]
AppId={{6E2B6C5C-0F3D-4E0E-9C53-3B9D5D6C9E41}
AppName={#Name}
AppVersion={#Version}
AppPublisher={#Publisher}
VersionInfoVersion={#Version}
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
UninstallDisplayIcon={app}\{#Program}
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\package\icons\callboard.ico
OutputDir=..\..\build\package
OutputBaseFilename=callboard-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
MinVersion=10.0
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Whoever may not install for everybody installs for himself, and nobody is asked for a password unasked.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
CloseApplications=yes
RestartApplications=no
ChangesAssociations=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.Autostart=Start Callboard when I sign in
de.Autostart=Callboard beim Anmelden starten
es.Autostart=Iniciar Callboard al iniciar sesión
fr.Autostart=Démarrer Callboard à l'ouverture de session
en.Links=Offer Callboard for links with phone numbers (Windows asks who opens them)
de.Links=Callboard für Links mit Telefonnummern anbieten (Windows fragt, wer sie öffnet)
es.Links=Ofrecer Callboard para enlaces con números de teléfono (Windows pregunta quién los abre)
fr.Links=Proposer Callboard pour les liens avec des numéros (Windows demande qui les ouvre)
en.Forget=Remove settings, contacts and history of this person as well? Nothing of it can be brought back.
de.Forget=Auch Einstellungen, Kontakte und Verlauf dieser Person entfernen? Nichts davon lässt sich zurückholen.
es.Forget=¿Eliminar también los ajustes, los contactos y el historial de esta persona? No se podrán recuperar.
fr.Forget=Supprimer aussi les réglages, les contacts et l'historique de cette personne ? Rien ne pourra être récupéré.

[Tasks]
Name: "autostart"; Description: "{cm:Autostart}"; Flags: unchecked
Name: "links"; Description: "{cm:Links}"
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
; A library that an earlier version brought and this one does not would be loaded all the same.
Source: "{#Dist}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "{param:DEFAULTS}"; DestDir: "{commonappdata}\Callboard"; DestName: "defaults.toml"; Flags: external ignoreversion skipifsourcedoesntexist; Check: HasDefaults

[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\{#Program}"; AppUserModelID: "Callboard.Callboard"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Program}"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: string; ValueName: "{#Name}"; ValueData: """{app}\{#Program}"""; Tasks: autostart; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\{#LinkProgram}"; ValueType: string; ValueData: "URL:{#Name}"; Tasks: links; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#LinkProgram}"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""; Tasks: links
Root: HKA; Subkey: "Software\Classes\{#LinkProgram}\Application"; ValueType: string; ValueName: "ApplicationName"; ValueData: "{#Name}"; Tasks: links
Root: HKA; Subkey: "Software\Classes\{#LinkProgram}\DefaultIcon"; ValueType: string; ValueData: """{app}\{#Program}"",0"; Tasks: links
Root: HKA; Subkey: "Software\Classes\{#LinkProgram}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""; Tasks: links
Root: HKA; Subkey: "Software\{#Name}"; Tasks: links; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\{#Name}\Capabilities"; ValueType: string; ValueName: "ApplicationName"; ValueData: "{#Name}"; Tasks: links
Root: HKA; Subkey: "Software\{#Name}\Capabilities"; ValueType: string; ValueName: "ApplicationDescription"; ValueData: "Offers the number of a link; nobody is called by it"; Tasks: links
Root: HKA; Subkey: "Software\{#Name}\Capabilities\UrlAssociations"; ValueType: string; ValueName: "tel"; ValueData: "{#LinkProgram}"; Tasks: links
Root: HKA; Subkey: "Software\{#Name}\Capabilities\UrlAssociations"; ValueType: string; ValueName: "callto"; ValueData: "{#LinkProgram}"; Tasks: links
Root: HKA; Subkey: "Software\{#Name}\Capabilities\UrlAssociations"; ValueType: string; ValueName: "sip"; ValueData: "{#LinkProgram}"; Tasks: links
Root: HKA; Subkey: "Software\{#Name}\Capabilities\UrlAssociations"; ValueType: string; ValueName: "sips"; ValueData: "{#LinkProgram}"; Tasks: links
Root: HKA; Subkey: "Software\RegisteredApplications"; ValueType: string; ValueName: "{#Name}"; ValueData: "Software\{#Name}\Capabilities"; Tasks: links; Flags: uninsdeletevalue

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent runasoriginaluser

[UninstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Code]
function HasDefaults: Boolean;
begin
  Result := IsAdminInstallMode and (ExpandConstant('{param:DEFAULTS}') <> '');
end;

function IsForgetting: Boolean;
var
  Place: Integer;
begin
  Result := False;
  for Place := 1 to ParamCount do
    if CompareText(ParamStr(Place), '/FORGET') = 0 then
      Result := True;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  if Step <> usPostUninstall then
    exit;
  { Kept unless somebody says otherwise: an update by hand removes first. }
  if IsForgetting or ((not UninstallSilent) and
     (SuppressibleMsgBox(CustomMessage('Forget'), mbConfirmation, MB_YESNO or MB_DEFBUTTON2, IDNO) = IDYES)) then
    DelTree(ExpandConstant('{localappdata}\callboard'), True, True, True);
end;
