import Dropdown from '@splunk/react-time-range/Dropdown';
import SplunkwebConnector from '@splunk/react-time-range/SplunkwebConnector';

/** Splunk's own time range picker with the presets of the search head, without real-time ranges. */
export function TimeRange(props: {
  readonly earliest: string;
  readonly latest: string;
  readonly onChange: (earliest: string, latest: string) => void;
}) {
  return (
    <SplunkwebConnector validateRTSearchCapability={false}>
      <Dropdown
        inline
        realTimeDisabled
        earliest={props.earliest}
        latest={props.latest}
        onChange={(_event, data: { earliest: string; latest: string }) =>
          props.onChange(data.earliest, data.latest)
        }
      />
    </SplunkwebConnector>
  );
}
