import type { Source } from './source';

/** The first part of a service principal name, and the product that registers or requests it. */
export interface ServiceClass {
  readonly serviceClass: string;
  readonly product: string;
  readonly note: string;
  readonly source: Source;
}

const spnFormat: Source = {
  title: 'Microsoft: name formats for unique SPNs',
  url: 'https://learn.microsoft.com/en-us/windows/win32/ad/name-formats-for-unique-spns',
};
const drs: Source = {
  title: '[MS-ADTS]: SPN values of domain controllers',
  url: 'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-adts/d2435927-0999-4c62-8c6d-13ba31a52e1a',
};
const setspn: Source = {
  title: 'Microsoft: setspn',
  url: 'https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/setspn',
};
const sql: Source = {
  title: 'Microsoft: register an SPN for Kerberos connections to SQL Server',
  url: 'https://learn.microsoft.com/en-us/sql/database-engine/configure-windows/register-a-service-principal-name-for-kerberos-connections',
};
const analysis: Source = {
  title: 'Microsoft: SPN of Analysis Services',
  url: 'https://learn.microsoft.com/en-us/analysis-services/instances/spn-registration-for-an-analysis-services-instance',
};
const exchange: Source = {
  title: 'Microsoft: Kerberos for load-balanced Exchange client access',
  url: 'https://learn.microsoft.com/en-us/exchange/architecture/client-access/kerberos-auth-for-load-balanced-client-access',
};
const kerberos: Source = {
  title: 'RFC 4120 7.3: name of the TGS',
  url: 'https://www.rfc-editor.org/rfc/rfc4120#section-7.3',
};
const list: Source = {
  title: 'Active Directory Security: list of SPN types',
  url: 'https://adsecurity.org/?page_id=183',
};
const gssNames: Source = {
  title: 'IANA: GSSAPI, Kerberos and SASL service names',
  url: 'https://www.iana.org/assignments/gssapi-service-names/gssapi-service-names.xhtml',
};

function entry(serviceClass: string, product: string, note: string, source: Source = list): ServiceClass {
  return { serviceClass, product, note, source };
}

/** The service classes that occur in Windows networks, Windows itself first. */
export const serviceClasses: readonly ServiceClass[] = [
  entry(
    'krbtgt',
    'Kerberos ticket-granting service',
    'Tickets for the domain itself, or for a trusted domain when another realm follows.',
    kerberos,
  ),
  entry(
    'kadmin',
    'Kerberos password change',
    'kadmin/changepw: the service that changes passwords.',
    kerberos,
  ),
  entry(
    'HOST',
    'Windows computer',
    'Stands for the computer and its standard services; many other classes fall back to it (sPNMappings).',
    setspn,
  ),
  entry(
    'RestrictedKrbHost',
    'Windows computer',
    'Lets services share the key of the computer account.',
    spnFormat,
  ),
  entry(
    'cifs',
    'Windows file and printer sharing (SMB)',
    'Covered by HOST unless a name of its own is registered.',
    setspn,
  ),
  entry(
    'LDAP',
    'Active Directory or another LDAP directory',
    'A refusal often names a directory that is no domain controller, such as Exchange 5.5.',
    drs,
  ),
  entry(
    'GC',
    'Active Directory global catalogue',
    'Registered by domain controllers that hold the catalogue.',
    drs,
  ),
  entry(
    'DNS',
    'DNS server',
    'Secure dynamic update; registered by DNS servers on domain controllers.',
    setspn,
  ),
  entry(
    'E3514235-4B06-11D1-AB04-00C04FC2DCD2',
    'Active Directory replication',
    'The replication interface of a domain controller.',
    drs,
  ),
  entry(
    'NtFrs-88f5d2bd-b646-11d2-a6d3-00c04fc9b232',
    'File Replication Service',
    'Replication of SYSVOL in old domains.',
    list,
  ),
  entry(
    'Dfsr-12F9A27C-BF97-4787-9364-D31B6C55EB04',
    'DFS Replication',
    'Replication of SYSVOL and DFS folders.',
    list,
  ),
  entry(
    'TERMSRV',
    'Remote Desktop Services',
    'Registered by every computer with Remote Desktop enabled.',
    list,
  ),
  entry('WSMAN', 'Windows Remote Management', 'PowerShell remoting and event forwarding.', list),
  entry('RPC', 'Remote procedure call', 'Covered by HOST.', setspn),
  entry('RPCSS', 'Remote procedure call and DCOM', 'Covered by HOST; used by WMI and DCOM clients.', setspn),
  entry('WINS', 'WINS server', 'Covered by HOST.', setspn),
  entry('DHCP', 'DHCP server', 'Covered by HOST.', setspn),
  entry(
    'http',
    'Web server: IIS and many other products',
    'Register it for every host header or alias, on the account of the application pool.',
    setspn,
  ),
  entry('w3svc', 'IIS', 'Covered by HOST.', setspn),
  entry('iisadmin', 'IIS administration', 'Covered by HOST.', setspn),
  entry('FTP', 'FTP server', 'Only servers that know Kerberos register it.', gssNames),
  entry('nfs', 'Network File System', 'Registered by Windows NFS servers and by storage systems.', gssNames),
  entry('spooler', 'Print spooler', 'Covered by HOST.', setspn),
  entry('netlogon', 'Netlogon', 'Covered by HOST.', setspn),
  entry('browser', 'Computer browser', 'Covered by HOST.', setspn),
  entry('eventlog', 'Event log service', 'Covered by HOST.', setspn),
  entry('scm', 'Service control manager', 'Covered by HOST.', setspn),
  entry('schedule', 'Task scheduler', 'Covered by HOST.', setspn),
  entry('tapisrv', 'Telephony', 'Covered by HOST.', setspn),
  entry('time', 'Windows Time', 'Covered by HOST.', setspn),
  entry('remoteaccess', 'Routing and Remote Access', 'Covered by HOST.', setspn),
  entry('protectedstorage', 'Protected Storage', 'Covered by HOST.', setspn),
  entry('MSServerClusterMgmtAPI', 'Failover cluster', 'Management interface of a cluster.', list),
  entry('MSServerCluster', 'Failover cluster', 'Registered on the cluster name object.', list),
  entry('MSClusterVirtualServer', 'Failover cluster', 'Name of a clustered role.', list),
  entry('Hyper-V Replica Service', 'Hyper-V', 'Replication of virtual machines.', list),
  entry('Microsoft Virtual Console Service', 'Hyper-V', 'Console of a virtual machine.', list),
  entry(
    'Microsoft Virtual System Migration Service',
    'Hyper-V',
    'Live migration needs it, with constrained delegation.',
    list,
  ),
  entry('vmrc', 'Microsoft Virtual Server', 'Remote control of virtual machines, old.', list),
  entry('TERMSERV', 'Remote Desktop Services', 'A common misspelling of TERMSRV in hand-made names.', list),
  entry('tsgateway', 'Remote Desktop Gateway', 'Registered on the gateway.', list),
  entry(
    'MSSQLSvc',
    'SQL Server',
    'With a port or an instance name. SQL 7.0 never registers it; later versions do if their account may write its own names.',
    sql,
  ),
  entry('MSOLAPSvc.3', 'SQL Server Analysis Services', 'With an instance name.', analysis),
  entry('MSOLAPSvc', 'SQL Server Analysis Services 2000', 'Old form.', analysis),
  entry('MSOLAPDisco.3', 'SQL Server Browser for Analysis Services', 'Needed for named instances.', analysis),
  entry(
    'ReportServer',
    'SQL Server Reporting Services',
    'Seldom used; Reporting Services normally use http.',
    list,
  ),
  entry(
    'exchangeMDB',
    'Exchange mailbox store',
    'Exchange 5.5 does not register it: old clients then fall back to NTLM.',
    exchange,
  ),
  entry('exchangeRFR', 'Exchange directory referral', 'Exchange 5.5 does not register it.', exchange),
  entry('exchangeAB', 'Exchange address book', 'Exchange 5.5 does not register it.', exchange),
  entry('SMTPSVC', 'SMTP service of Exchange and IIS', 'Mail transport between servers.', list),
  entry('SMTP', 'SMTP mail server', 'Mail transport.', gssNames),
  entry('IMAP', 'IMAP mail server', 'Mail access.', gssNames),
  entry('POP', 'POP mail server', 'Mail access.', gssNames),
  entry('POP3', 'Exchange POP service', 'Mail access.', list),
  entry('xmpp', 'Chat server', 'Instant messaging.', gssNames),
  entry('sip', 'Lync and Skype for Business Server', 'Telephony and chat.', list),
  entry('AdtServer', 'System Center audit collection', 'Receives security events.', list),
  entry(
    'MSOMSdkSvc',
    'System Center Operations Manager',
    'The data access service, on its own account.',
    list,
  ),
  entry('MSOMHSvc', 'System Center Operations Manager', 'The health service of a management server.', list),
  entry('SCVMM', 'System Center Virtual Machine Manager', 'Management server.', list),
  entry('SMS Management Point', 'Configuration Manager', 'Management point.', list),
  entry('AcronisAgent', 'Acronis', 'Backup agent.', list),
  entry('BOCMS', 'SAP BusinessObjects', 'Central management server.', list),
  entry('BOBJCentralMS', 'SAP BusinessObjects', 'Central management server.', list),
  entry('SAPService', 'SAP', 'Application server; the name is chosen by the installer.', list),
  entry('SAP', 'SAP', 'Application server; the name is chosen by the installer.', list),
  entry('oracle', 'Oracle Database', 'Kerberos logon to the database.', list),
  entry('postgres', 'PostgreSQL', 'Kerberos logon to the database; upper case POSTGRES occurs.', {
    title: 'PostgreSQL: GSSAPI authentication',
    url: 'https://www.postgresql.org/docs/current/gssapi-auth.html',
  }),
  entry('mongodb', 'MongoDB', 'Kerberos logon to the database.', list),
  entry('hdfs', 'Hadoop file system', 'Hadoop cluster.', list),
  entry('yarn', 'Hadoop', 'Hadoop cluster.', list),
  entry('mapred', 'Hadoop', 'Hadoop cluster.', list),
  entry('hive', 'Hadoop', 'Hive queries.', list),
  entry('hbase', 'Hadoop', 'HBase database.', list),
  entry('impala', 'Hadoop', 'Impala queries.', list),
  entry('kafka', 'Apache Kafka', 'Message broker.', list),
  entry('zookeeper', 'Apache ZooKeeper', 'Coordination of clusters.', list),
  entry('afs', 'AFS file system', 'Not a Windows service.', gssNames),
  entry('afpserver', 'Apple file sharing', 'Mac servers and storage systems.', list),
  entry('vnc', 'Apple remote screen', 'Mac computers.', list),
  entry('vpn', 'Apple VPN server', 'Mac servers.', list),
  entry('ipp', 'Internet printing', 'CUPS and Mac print servers.', list),
  entry('ssh', 'SSH server', 'Some products; most use HOST.', gssNames),
  entry('telnet', 'Telnet server', 'Old Unix servers.', gssNames),
  entry('rcmd', 'Remote shell', 'Old Unix servers.', gssNames),
  entry('STS', 'VMware vCenter single sign-on', 'Identity service of vCenter.', list),
  entry('AFServer', 'OSIsoft PI', 'PI Asset Framework.', list),
  entry('CmRcService', 'Configuration Manager', 'Remote control.', list),
  entry('PVSSoap', 'Citrix Provisioning', 'Citrix provisioning server.', list),
  entry('SoftGrid', 'Microsoft Application Virtualization', 'Old application streaming.', list),
];
